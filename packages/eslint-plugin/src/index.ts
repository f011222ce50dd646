export { plugin as default, plugin, plugin as 'module.exports' } from './plugin.js';
export type { GuardrailPlugin } from './plugin.js';
export type { PresetName } from './configs.js';
export type { GuardrailDocs, GuardrailRule, Profile, Severity } from './rule/meta.js';
export type { RuleName } from './rule-names.js';
export type { GuardrailSettings } from './settings.js';
