/** How files are read, apart from the rules, which take time to load. */
export { chunksOf, type Chunk } from './chunks.js';
export { decode } from './decode.js';
