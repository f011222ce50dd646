import type { Coverage, Finding, GateResult } from './model.js';

/** The verdict. Findings outweigh gaps, and gaps outweigh silence. */
export function outcomeOf(
  findings: readonly Finding[],
  reasons: readonly string[],
): Pick<GateResult, 'outcome' | 'exitCode'> {
  if (findings.some(({ blocking }) => blocking)) return { outcome: 'blocked', exitCode: 1 };
  return reasons.length > 0
    ? { outcome: 'incomplete', exitCode: 3 }
    : { outcome: 'passed', exitCode: 0 };
}

/** Why the run cannot vouch for everything it was asked about. */
export function gaps(target: GateResult['target'], coverage: Coverage, isPart = false): string[] {
  const { candidates, scanned, stages, notScanned } = coverage;
  const reasons = stages
    .filter(({ status }) => status === 'failed')
    .map(({ name, reason }) => `The ${name} stage ${reason ?? 'failed'}.`);
  const failed = notScanned.filter((it) => it.failed).length;
  if (failed > 0) reasons.push(`${files(failed)} could not be checked.`);
  // An empty commit is fine; a check of paths that checks nothing is a mistake in the call.
  if (target === 'paths' && scanned === 0 && reasons.length === 0 && !isPart) {
    reasons.push(`0 files were checked: ${emptiness(candidates)}.`);
  }
  return reasons;
}

function emptiness(candidates: number): string {
  return candidates === 0
    ? 'git knows no file there, or ignores them all'
    : `none of ${files(candidates)} can be checked`;
}

function files(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}
