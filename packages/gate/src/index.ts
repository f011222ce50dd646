export { formatResult, type Format, type FormatOptions } from './format/format-result.js';
export { GateError } from './gate-error.js';
export type {
  AllowanceUse,
  Coverage,
  Finding,
  GateResult,
  NotScanned,
  Profile,
  Severity,
  Stage,
  StageName,
  SuppressedFinding,
} from './result/model.js';
export { runGate, type GateOptions } from './run-gate.js';
export type { GateTarget } from './source/targets.js';
