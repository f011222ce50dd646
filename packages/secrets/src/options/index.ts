/** What a team says about secrets: which are allowed, which formats are its own, what is weakened and by whom. */
export {
  isOver,
  join,
  objectOf,
  oneOf,
  OptionsError,
  record,
  SIGNATURE,
  signatureOf,
} from './check.js';
export { describeWeakening } from './format-settings.js';
export {
  SECRET_KEYS,
  type Allow,
  type FormatOptions,
  type SecretOptions,
  type Signature,
} from './options.js';
export { secretSettings, type SecretSettings } from './settings.js';
