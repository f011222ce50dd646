export { redactSecretsFromObject } from './object.js';
export type { Censor, RedactOptions } from './options.js';
export { redactSecretsFromString } from './string.js';
