export type { FormatExamples, SecretFormat, SecretKind, Severity } from './format.js';
export { formats } from './formats.generated.js';
export { findSecrets, type FindOptions, type SecretMatch } from './match.js';
export { ownFormat, OwnFormatError, type OwnFormat } from './own-format.js';
export { preview } from './preview.js';
export { worstCase } from './shape/cost.js';
export * from './naming.js';
