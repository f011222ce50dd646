import path from 'node:path';
import type { Repository } from '@magi-guardrail/gate/plumbing';
import type { HookPlace } from '../hook-place.js';

/** The repository that is being committed to, and where git keeps what belongs to this work tree. */
export interface Place extends Repository {
  readonly gitDir: string;
  /** The index that the commit is made from; for `git commit -a` and `git commit <path>` not the usual one. */
  readonly index: string;
}

/** The same for those who work with the index. */
export function placeOf({ cwd: root, env, own: gitDir, shared }: HookPlace): Place {
  const given = env['GIT_INDEX_FILE'];
  const index = path.resolve(root, given ?? path.join(gitDir, 'index'));
  // Git gives it relative to the root, and commands may run elsewhere.
  const absolute = given === undefined ? env : { ...env, GIT_INDEX_FILE: index };
  return { root, shared, git: { cwd: root, env: absolute }, gitDir, index };
}
