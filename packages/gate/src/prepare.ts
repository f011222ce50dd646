import { identifyBy } from './finding/fingerprint.js';
import { findRepository } from './git/repository.js';
import { policyOfRun, type RunPolicy } from './policy/policy-of-run.js';
import type { GateOptions } from './run-gate.js';
import type { ScanOptions } from './scan.js';
import { findTargets } from './source/targets.js';

/** What a run works with. */
export interface Prepared {
  readonly context: ScanOptions;
  readonly run: RunPolicy;
}

/** Lists what is to be checked, and reads the policy that decides about it. */
export async function prepare({ cwd, target, profile, env }: GateOptions): Promise<Prepared> {
  const repository = await findRepository(cwd, env ?? process.env);
  const targets = await findTargets(repository, cwd, target);
  const run = await policyOfRun(cwd, repository, targets);
  const { policy, baseline, suppressions } = run.decided;
  const identify = identifyBy(baseline.salt, suppressions.salt);
  return {
    context: { cwd, repository, policy, profile: profile ?? policy.profile, targets, identify },
    run,
  };
}
