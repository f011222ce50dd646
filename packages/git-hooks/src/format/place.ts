import fs from 'node:fs';
import path from 'node:path';
import { findRepository, type Repository } from '@magi-guardrail/gate/plumbing';

/** The repository that is being committed to, and where git keeps what belongs to this work tree. */
export interface Place extends Repository {
  readonly gitDir: string;
  /** The index that the commit is made from; for `git commit -a` and `git commit <path>` not the usual one. */
  readonly index: string;
}

export async function findPlace(cwd: string, env: NodeJS.ProcessEnv): Promise<Place> {
  const repository = await findRepository(cwd, env);
  const { root } = repository;
  const gitDir = gitDirOf(root, env);
  const given = env['GIT_INDEX_FILE'];
  const index = path.resolve(root, given ?? path.join(gitDir, 'index'));
  // Git gives it relative to the root, and commands may run elsewhere.
  const own =
    given === undefined ? repository.git.env : { ...repository.git.env, GIT_INDEX_FILE: index };
  return { ...repository, git: { cwd: root, env: own }, gitDir, index };
}

/** Read rather than asked: every question to git is a process. */
function gitDirOf(root: string, env: NodeJS.ProcessEnv): string {
  const dotGit = path.join(root, '.git');
  const stats = fs.statSync(dotGit, { throwIfNoEntry: false });
  if (stats === undefined) return path.resolve(root, env['GIT_DIR'] ?? '.git');
  if (stats.isDirectory()) return dotGit;
  const [, folder = ''] = /^gitdir: (.+?)\r?\n?$/s.exec(fs.readFileSync(dotGit, 'utf8')) ?? [];
  return path.resolve(root, folder);
}
