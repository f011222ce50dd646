import { runGate, type Finding, type GateTarget } from '@magi-guardrail/gate';
import type { Workplace } from './workplace.js';

/** So many findings an agent can act on at once. */
const MOST_FINDINGS = 100;

/** The verdict of the gate, cut to what an agent can read at once; secrets are masked by the gate. */
export async function check(target: GateTarget, { cwd, env }: Workplace): Promise<object> {
  const result = await runGate({ cwd, env, target, audit: false });
  const { outcome, profile, reasons, coverage, warnings, findings } = result;
  return {
    outcome,
    profile,
    findings: findings.slice(0, MOST_FINDINGS).map(brief),
    findingsLeftOut: Math.max(0, findings.length - MOST_FINDINGS),
    suppressed: result.suppressed.length,
    baselined: result.baselined.length,
    allowed: result.allowances.length,
    filesChecked: coverage.scanned,
    notChecked: coverage.notScanned.slice(0, MOST_FINDINGS),
    reasons,
    warnings,
  };
}

const TOLD = [
  'ruleId',
  'severity',
  'blocking',
  'path',
  'line',
  'column',
  'message',
  'suggestion',
  'help',
  'frame',
  'fingerprint',
] as const satisfies readonly (keyof Finding)[];

/** What an agent needs to repair it. */
function brief(finding: Finding): Partial<Finding> {
  return Object.fromEntries(TOLD.map((key) => [key, finding[key]]));
}
