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
export { runGate, type GateOptions, type GateTarget } from './run-gate.js';
