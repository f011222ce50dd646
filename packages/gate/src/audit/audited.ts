import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Prepared } from '../prepare.js';
import type { GateResult } from '../result/model.js';
import { outcomeOf } from '../result/outcome.js';
import { writeAudit } from './write-audit.js';

/** Writes the audit line and returns the result, which says so when that failed. */
export async function audited(
  result: GateResult,
  { context, run }: Prepared,
  audit: boolean | string,
): Promise<GateResult> {
  if (audit === false) return result;
  const { cwd, repository, policy } = context;
  const { baseline, suppressions } = run.decided;
  const { profile, ignore, allow, secrets } = { ...policy, profile: result.profile };
  const config = createHash('sha256').update(
    JSON.stringify([
      { profile, ignore, allow, secrets },
      ...[baseline, suppressions].map(({ exists, salt, entries }) => exists && { salt, entries }),
    ]),
  );
  const problem = await writeAudit(result, {
    repository,
    file: audit === true ? undefined : path.resolve(cwd, audit),
    configHash: config.digest('hex').slice(0, 16),
  });
  if (problem === undefined) return result;
  // A production policy promises a trail; a check without one is not complete.
  const reasons = result.profile === 'strict' ? [...result.reasons, problem] : result.reasons;
  return {
    ...result,
    ...outcomeOf(result.findings, reasons),
    reasons,
    warnings: [...result.warnings, problem],
  };
}
