import type { GateResult } from '../result/model.js';
import { countOf } from '../result/severity.js';
import type { Circumstances, Draft, ScanEvent } from './events.js';

/** Counts and versions only: neither code nor messages, which could carry a secret. */
export function scanEvent(
  result: GateResult,
  circumstances: Circumstances,
  config: string,
): Draft<ScanEvent> {
  const { coverage, findings } = result;
  return {
    event: 'scan',
    target: result.target,
    ...(result.range && { range: result.range }),
    profile: result.profile,
    outcome: result.outcome,
    findings: {
      high: countOf(findings, 'high'),
      medium: countOf(findings, 'medium'),
      low: countOf(findings, 'low'),
    },
    blocking: findings.filter(({ blocking }) => blocking).length,
    suppressionAttempts: findings.filter((it) => it.suppressionAttempt !== undefined).length,
    suppressed: result.suppressed.length,
    allowed: result.allowances.length,
    baselined: result.baselined.length,
    files: {
      candidates: coverage.candidates,
      scanned: coverage.scanned,
      notScanned: coverage.notScanned.length,
    },
    stages: coverage.stages.map(({ name, status, ms }) => ({ name, status, ms })),
    durationMs: result.durationMs,
    tools: result.tools,
    ...circumstances,
    config,
  };
}
