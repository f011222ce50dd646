export type { AllowedArgument, AllowEntry, Field } from './fields.js';
export { approvalFields } from './fields.js';
export { breadthOf } from './breadth.js';
export { coversFile, isExpired, matchAllowance } from './match.js';
export type { Allowance, Command, CommandWord, Use } from './match.js';
export { AllowlistError, parseAllowlist } from './parse.js';
export type { Allowlist } from './parse.js';
export { allowSchema } from './schema.js';
export { closest } from '@magi-guardrail/dataflow/closest';
