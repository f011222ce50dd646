import { identifyBy } from './finding/fingerprint.js';
import { findRepository } from './git/repository.js';
import { policyOfRun, type RunPolicy } from './policy/policy-of-run.js';
import type { GateOptions } from './run-gate.js';
import type { ScanOptions } from './scan.js';
import { checkShard } from './shard/shard.js';
import { findTargets } from './source/targets.js';
import { commentJudge } from './suppressions/judge-comment.js';

/** What a run works with. */
export interface Prepared {
  readonly context: ScanOptions;
  readonly run: RunPolicy;
}

/** Lists what is to be checked, and reads the policy that decides about it. */
export async function prepare(options: GateOptions, started: Date): Promise<Prepared> {
  const { cwd, target, profile, env, shard, nativeParser = true, cache = true } = options;
  if (shard !== undefined) checkShard(shard, target.kind);
  const repository = options.repository ?? (await findRepository(cwd, env ?? process.env));
  const targets = await findTargets(repository, cwd, target);
  const run = await policyOfRun(cwd, repository, targets);
  const { policy } = run.decided;
  const identify = identifyBy(saltOf('baseline', run), saltOf('suppressions', run));
  const applied = profile ?? policy.profile;
  const today = started.toISOString().slice(0, 10);
  const judge = commentJudge({ policy, profile: applied, today });
  return {
    context: {
      cwd,
      repository,
      policy,
      profile: applied,
      targets,
      identify,
      judge,
      nativeParser,
      cache,
      ...(shard && { shard }),
    },
    run,
  };
}

/** A file that the commits begin is not decided yet, but its entries are recognised. */
function saltOf(kind: 'baseline' | 'suppressions', { decided, proposed }: RunPolicy): string {
  return decided[kind].exists ? decided[kind].salt : proposed[kind].salt;
}
