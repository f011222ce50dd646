import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { UsageError } from '../usage-error.js';

export interface GitFacts {
  /** Root of the git work tree. */
  readonly root: string;
  /** The git folder that all work trees of the repository share. */
  readonly gitFolder: string;
  readonly place: 'repository' | 'worktree' | 'submodule';
  /** core.hooksPath of the repository; null when it is not set. */
  readonly hooksPath: string | null;
  /** Where `origin` is, '' without one. */
  readonly remote: string;
  /** The branch that others start from. */
  readonly branch: string;
}

/** Throws when there is no work tree, whether git or the repository is missing. */
export function readGit(cwd: string, env: NodeJS.ProcessEnv): GitFacts {
  const git = (...args: readonly string[]) => run(cwd, env, args);
  const top = git('rev-parse', '--show-toplevel');
  if (top === undefined || top === '') {
    throw new UsageError(
      `${cwd} is not in a git work tree, so there is no commit to guard. Nothing was written. Run \`git init\` first.`,
    );
  }
  const root = fs.realpathSync(top);
  const [own = '.git', shared = '.git', superproject] = (
    git('rev-parse', '--git-dir', '--git-common-dir', '--show-superproject-working-tree') ?? ''
  ).split('\n');
  const gitFolder = path.resolve(cwd, shared);
  const isWorktree = path.resolve(cwd, own) !== gitFolder;
  return {
    root,
    gitFolder,
    place: superproject !== undefined ? 'submodule' : isWorktree ? 'worktree' : 'repository',
    hooksPath: git('config', '--local', '--get', 'core.hooksPath') ?? null,
    remote: git('config', '--get', 'remote.origin.url') ?? '',
    branch: defaultBranch(git),
  };
}

type Git = (...args: readonly string[]) => string | undefined;

function defaultBranch(git: Git): string {
  const remote = git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
  if (remote !== undefined) return remote.replace(/^origin\//, '');
  const known = ['main', 'master'].find(
    (name) => git('rev-parse', '--verify', '--quiet', `refs/heads/${name}`) !== undefined,
  );
  return known ?? (git('branch', '--show-current') || 'main');
}

function run(cwd: string, env: NodeJS.ProcessEnv, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
  } catch {
    return undefined;
  }
}
