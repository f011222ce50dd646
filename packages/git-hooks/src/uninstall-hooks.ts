import fs from 'node:fs';
import path from 'node:path';
import { git, type GitPlace } from './git.js';
import { huskyFolder } from './husky-folder.js';

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
  const { previous } = options;
  if (previous === target || (previous === undefined && hasHooks(husky))) {
    return `core.hooksPath stays ${target}: your own hooks use it.`;
  }
  return disconnect(place, husky, previous ?? undefined);
}

/** Anything beside Husky's own folder. */
function hasHooks(husky: string): boolean {
  return fs.existsSync(husky) && fs.readdirSync(husky).some((name) => name !== '_');
}

function disconnect(place: GitPlace, husky: string, previous: string | undefined): string {
  const done =
    previous === undefined
      ? git(place, 'config', '--local', '--unset', 'core.hooksPath')
      : git(place, 'config', '--local', 'core.hooksPath', previous);
  if (done === undefined) {
    return 'core.hooksPath could not be changed. Run `git config --local --unset core.hooksPath`.';
  }
  fs.rmSync(path.join(husky, '_'), { recursive: true, force: true });
  if (fs.existsSync(husky) && fs.readdirSync(husky).length === 0) fs.rmdirSync(husky);
  return previous === undefined
    ? 'core.hooksPath is no longer set.'
    : `core.hooksPath is ${previous} again.`;
}
