import fs from 'node:fs';
import path from 'node:path';
import { git, type GitPlace } from './git.js';
import { GIT_HOOKS, PREVIOUS, readPrevious } from './hooks-path.js';
import { huskyFolder } from './husky-folder.js';
import { runHusky } from './run-husky.js';
import { removeRunner } from './runner-files.js';
import { renewWorkTrees, stripWorkTrees } from './work-trees.js';

export interface UninstallOptions {
  /** What core.hooksPath was before; null when it was not set, undefined when nobody knows. */
  readonly previous?: string | null | undefined;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Undoes `installHooks` after the blocks are gone from the hook files. Hooks of the user that are
 * left keep their connection. Returns a sentence, or undefined when there was nothing to undo.
 */
export function uninstallHooks(cwd: string, options: UninstallOptions = {}): string | undefined {
  const place = { cwd: fs.realpathSync(cwd), env: options.env ?? process.env };
  const root = git(place, 'rev-parse', '--show-toplevel');
  if (root === undefined || root === '') return undefined;
  const top = fs.realpathSync(root);
  const husky = huskyFolder(top, place.cwd);
  const target = `${path.relative(top, husky).split(path.sep).join('/')}/_`;
  if (git(place, 'config', '--local', '--get', 'core.hooksPath') !== target) return undefined;
  const previous = previousValue(place, options);
  if (previous === target || (previous === undefined && hasHooks(husky))) {
    return giveBackToHusky(place, top, target);
  }
  return disconnect(place, target, previous ?? undefined);
}

/** What installing has remembered in this clone counts more than what init saw. */
function previousValue(place: GitPlace, { previous }: UninstallOptions): string | null | undefined {
  const saved = readPrevious(place);
  if (saved === undefined) return previous;
  return saved === GIT_HOOKS ? null : saved;
}

/** Its own files run the hooks that are left. None of ours may stay: git would run it, and it would fail. */
function giveBackToHusky(place: GitPlace, top: string, target: string): string {
  const complaint = runHusky(top, path.posix.dirname(target));
  if (complaint !== '') {
    return `core.hooksPath stays ${target}, and so do the files there, for Husky could not write its own: ${complaint.trim()}.`;
  }
  removeRunner(path.join(top, target));
  renewWorkTrees(place, top, target);
  return `core.hooksPath stays ${target}: your own hooks use it.`;
}

/** Anything beside the generated folder. */
function hasHooks(husky: string): boolean {
  return fs.existsSync(husky) && fs.readdirSync(husky).some((name) => name !== '_');
}

function disconnect(place: GitPlace, target: string, previous: string | undefined): string {
  const done =
    previous === undefined
      ? git(place, 'config', '--local', '--unset', 'core.hooksPath')
      : git(place, 'config', '--local', 'core.hooksPath', previous);
  if (done === undefined) {
    return 'core.hooksPath could not be changed. Run `git config --local --unset core.hooksPath`.';
  }
  git(place, 'config', '--local', '--unset', PREVIOUS);
  stripWorkTrees(place, target);
  return previous === undefined
    ? 'core.hooksPath is no longer set.'
    : `core.hooksPath is ${previous} again.`;
}
