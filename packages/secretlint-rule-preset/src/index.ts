export { creator, type Options } from './preset.js';
export { describe, type Description } from './describe.js';
export { rules } from './rules.js';
export type { SecretsOptions } from './secrets-rule.js';
