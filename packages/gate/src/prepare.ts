import { type BaselineFile, readBaseline } from './baseline/baseline-file.js';
import { identifyBy } from './finding/fingerprint.js';
import { findRepository } from './git/repository.js';
import { readPolicy } from './policy/read-policy.js';
import { secretOptions } from './policy/secret-options.js';
import type { GateOptions } from './run-gate.js';
import type { ScanOptions } from './scan.js';
import { findTargets } from './source/targets.js';

/** What a run works with. */
export interface Prepared {
  readonly context: ScanOptions;
  readonly baseline: BaselineFile;
}

/** Reads the policy and lists what is to be checked. */
export async function prepare({ cwd, target, profile, env }: GateOptions): Promise<Prepared> {
  const repository = await findRepository(cwd, env ?? process.env);
  const policy = readPolicy(cwd);
  // A mistake there is no finding of a file: it ends the run before it begins.
  await secretOptions(policy);
  const baseline = readBaseline(policy, repository);
  const targets = await findTargets(repository, cwd, target);
  const identify = identifyBy(baseline.salt);
  return {
    context: { cwd, repository, policy, profile: profile ?? policy.profile, targets, identify },
    baseline,
  };
}
