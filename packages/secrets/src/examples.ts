export { examples } from './examples.generated.js';
export type { FormatExamples } from './format.js';
