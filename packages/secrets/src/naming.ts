/** What names and texts say of a value, without the table of formats, which takes time to load. */
export { fingerprint } from './fingerprint.js';
export { isStrongPassword, isUnguessable } from './generic.js';
export {
  classifyName,
  isDisguisedName,
  isDisguiserName,
  isKeyName,
  isNumericName,
  isPasswordName,
  isSecretLookup,
  isSensitiveName,
  mentionsSensitive,
  nameOfResult,
  wordsOf,
  type NameClass,
} from './names.js';
export { isLocalHost, isWeakPassword } from './password.js';
export { isPlaceholder } from './placeholder.js';
