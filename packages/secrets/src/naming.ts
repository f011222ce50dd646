/** What names and texts say of a value, without the table of formats, which takes time to load. */
export {
  classifyName,
  isDisguisedName,
  isSensitiveName,
  nameOfResult,
  wordsOf,
  type NameClass,
} from './names.js';
export { isPlaceholder } from './placeholder.js';
