import path from 'node:path';
import { git, type GitPlace } from './git.js';

/** Where git looks for hooks, and which configuration says so. */
export interface HooksPath {
  readonly scope: string;
  readonly value: string;
}

/** core.hooksPath as it counts here; undefined when nobody has set it. */
export function readHooksPath(place: GitPlace): HooksPath | undefined {
  const line = git(place, 'config', '--show-scope', '--get', 'core.hooksPath');
  if (line === undefined) return undefined;
  const [scope = '', ...value] = line.split('\t');
  return { scope, value: value.join('\t') };
}

/** In the configuration of a clone: the hooks that were there before ours and run before them. */
export const PREVIOUS = 'guardrail.previousHooksPath';

/** What stands there for the hooks of git's own folder, which every work tree finds elsewhere. */
export const GIT_HOOKS = '.git/hooks';

export function readPrevious(place: GitPlace): string | undefined {
  return git(place, 'config', '--local', '--get', PREVIOUS);
}

export function isSameFolder(top: string, one: string, other: string): boolean {
  return path.resolve(top, one) === path.resolve(top, other);
}
