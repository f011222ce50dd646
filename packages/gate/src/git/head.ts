import { GitFailure, runGit } from './git.js';
import type { Repository } from './repository.js';

/** The commit that is checked out, or `null` before the first one. */
export async function findRepositoryHead({ git }: Repository): Promise<string | null> {
  try {
    return (await runGit(git, ['rev-parse', '--verify', '--quiet', 'HEAD']))
      .toString('utf8')
      .trim();
  } catch (error) {
    if (error instanceof GitFailure) return null;
    throw error;
  }
}
