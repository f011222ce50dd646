import path from 'node:path';
import { type Repository, stagedChanges } from '@magi-guardrail/gate/plumbing';

/** A file that the commit adds or changes. */
export interface StagedFile {
  /** Relative to the root, as git spells it. */
  readonly name: string;
  /** Absolute, with forward slashes. */
  readonly path: string;
  readonly mode: string;
  readonly id: string;
}

/** Regular files that are staged; links, submodules, deletions and what is in conflict are left alone. */
export async function stagedFiles(repository: Repository): Promise<readonly StagedFile[]> {
  const { entries } = await stagedChanges(repository);
  return entries
    .filter(({ kind }) => kind === 'file')
    .map(({ path: name, mode, id }) => {
      const file = path.join(repository.root, name).split(path.sep).join('/');
      return { name, path: file, mode, id };
    });
}
