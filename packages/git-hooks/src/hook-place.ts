import fs from 'node:fs';
import path from 'node:path';
import { git, type GitPlace } from './git.js';

/** Where a hook runs. Every path is absolute. */
export interface HookPlace extends GitPlace {
  /** The root of the work tree; git is run here, because GIT_INDEX_FILE is relative to it. */
  readonly cwd: string;
  /** What belongs to this work tree alone. */
  readonly own: string;
  /** What all work trees of the repository share. */
  readonly shared: string;
}

/** Asks git once where everything is; undefined outside of a work tree. */
export function hookPlace(cwd: string, env: NodeJS.ProcessEnv): HookPlace | undefined {
  // Git answers with paths that are relative to the folder behind a link.
  const folder = realpath(cwd) ?? cwd;
  const place = { cwd: folder, env: environment(folder, env) };
  const [root, own, shared] = answers(place);
  if (root === undefined || own === undefined || shared === undefined) return undefined;
  const resolved = { own: path.resolve(folder, own), shared: path.resolve(folder, shared) };
  return { cwd: path.resolve(root), env: place.env, ...resolved };
}

const ASKED = ['--show-toplevel', '--git-dir', '--git-common-dir'];

/** Of one git; of one each where a line break is in a name. */
function answers(place: GitPlace): readonly (string | undefined)[] {
  const lines = git(place, 'rev-parse', ...ASKED)?.split(/\r?\n/) ?? [];
  if (lines.length <= ASKED.length) return lines;
  return ASKED.map((option) => git(place, 'rev-parse', option));
}

/**
 * In a linked work tree git sets GIT_DIR for its hooks, and then takes any current folder for the root.
 * Without it git looks upwards, which is right where it finds the same repository.
 */
function environment(cwd: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { GIT_DIR: folder, ...rest } = env;
  if (folder === undefined || rest['GIT_WORK_TREE'] !== undefined) return env;
  const found = git({ cwd, env: rest }, 'rev-parse', '--absolute-git-dir');
  return found !== undefined && path.resolve(found) === realpath(folder) ? rest : env;
}

function realpath(folder: string): string | undefined {
  try {
    return fs.realpathSync(folder);
  } catch {
    return undefined;
  }
}
