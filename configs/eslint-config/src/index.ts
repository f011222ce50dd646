export { guardrail, guardrail as default } from './guardrail.js';
export type { GuardrailOptions } from './guardrail.js';
export { configs } from './configs.js';
export { commonJs as 'module.exports' } from './common-js.js';
export { plugin } from '@magi-guardrail/eslint-plugin';
export type { AllowEntry, Policy } from './policy.js';
