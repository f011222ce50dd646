import fs from 'node:fs/promises';
import path from 'node:path';
import { GateError } from '../gate-error.js';
import { type Git, GitFailure, runGit } from './git.js';

export interface Repository {
  /** Absolute, symlinks resolved, in the platform's spelling. */
  readonly root: string;
  /** Absolute: what all worktrees of the repository share. */
  readonly shared: string;
  /** Runs in `root`. */
  readonly git: Git;
}

/** The repository around `cwd`; a `GateError` says what to do when there is none. */
export async function findRepository(cwd: string, env: NodeJS.ProcessEnv): Promise<Repository> {
  const folder = await existingFolder(cwd);
  try {
    const git = await hookAware({ cwd: folder, env });
    const [top, common] = await places(git);
    const root = path.resolve(top);
    return { root, shared: path.resolve(folder, common), git: { cwd: root, env: git.env } };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    throw new GateError(explain(cwd, error.stderr), { cause: error });
  }
}

/**
 * Git hooks run with GIT_DIR, which makes git take any current folder for the root. Without it git
 * looks upwards, which is right as long as it finds the same repository.
 */
async function hookAware(git: Git): Promise<Git> {
  const { GIT_DIR: folder, ...env } = git.env;
  if (folder === undefined || env['GIT_WORK_TREE'] !== undefined) return git;
  const found = await revParse({ cwd: git.cwd, env }, '--absolute-git-dir').catch(() => undefined);
  const wanted = await fs.realpath(folder).catch(() => undefined);
  return found !== undefined && path.resolve(found) === wanted ? { cwd: git.cwd, env } : git;
}

/** The root and the shared folder, told by one git; one each when a line break is in a name. */
async function places(git: Git): Promise<readonly [top: string, common: string]> {
  const options = ['--show-toplevel', '--git-common-dir'] as const;
  const [top, common, ...more] = (await revParse(git, ...options)).split(/\r?\n/);
  if (top !== undefined && common !== undefined && more.length === 0) return [top, common];
  return [await revParse(git, options[0]), await revParse(git, options[1])];
}

async function revParse(git: Git, ...options: readonly string[]): Promise<string> {
  const output = await runGit(git, ['rev-parse', ...options]);
  return output.toString('utf8').replace(/\r?\n$/, '');
}

async function existingFolder(cwd: string): Promise<string> {
  try {
    return await fs.realpath(cwd);
  } catch (error) {
    throw new GateError(`The folder ${cwd} does not exist. Give an existing folder as cwd.`, {
      cause: error,
    });
  }
}

function explain(cwd: string, stderr: string): string {
  if (stderr.includes('not a git repository')) {
    return `${cwd} is not inside a git repository. Run \`git init\`, or give a folder of a repository.`;
  }
  if (stderr.includes('dubious ownership')) {
    return `git does not trust ${cwd}, another user owns it. Run \`git config --global --add safe.directory ${cwd}\`.`;
  }
  if (stderr.includes('work tree')) {
    return `${cwd} belongs to a bare repository. Run the check in a clone that has files.`;
  }
  return `git could not open ${cwd}: ${stderr.split('\n')[0] ?? ''}. Run \`git status\` there to see more.`;
}
