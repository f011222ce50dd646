export type { Bypass } from './audit/events.js';
export { recordBypass, type BypassOptions } from './audit/record-bypass.js';
export type { Approval } from './baseline/check-approval.js';
export {
  updateBaseline,
  type BaselineOptions,
  type BaselineReport,
} from './baseline/update-baseline.js';
export { repairText, type Repaired, type RepairOptions } from './fix/repair.js';
export {
  formatResult,
  formats,
  leftOutOf,
  type Format,
  type FormatOptions,
} from './format/format-result.js';
export type { InProfile, RuleDescription, RuleOption } from './explain/describe-rules.js';
export { describeRules, explainFile } from './explain/explain.js';
export type {
  Applied,
  FileExplanation,
  RuleInForce,
  SuppressionNote,
} from './explain/explain-file.js';
export type { RuleDocument } from './explain/rule-document.js';
export { formatFinding, type StylishOptions } from './format/stylish/stylish.js';
export { jobSummary } from './format/markdown/markdown.js';
export { GateError } from './gate-error.js';
export type {
  AllowanceUse,
  BaselinedFinding,
  BaselineUse,
  CheckedRange,
  Coverage,
  Finding,
  FindingBase,
  GateResult,
  NotScanned,
  PolicyChange,
  PolicyUse,
  Profile,
  Severity,
  ShardUse,
  Stage,
  StageName,
  StaleEntry,
  SuppressedBy,
  SuppressedFinding,
} from './result/model.js';
export { policyFacts, type PolicyFacts } from './policy/policy-facts.js';
export { runGate, type GateOptions } from './run-gate.js';
export type { Progress } from './scan.js';
export {
  approvalFields,
  closest,
  policyFileNames,
  suppressionFields,
  suppressionKinds,
  type Suppression,
} from '@magi-guardrail/eslint-config/policy';
export { checkPolicyText } from './policy/check-policy-text.js';
export {
  survey,
  type Survey,
  type SurveyedFinding,
  type SurveyOptions,
} from './suppressions/survey.js';
export { mergeResults } from './shard/merge-results.js';
export type { Shard } from './shard/shard.js';
export type { GateTarget } from './source/targets.js';
