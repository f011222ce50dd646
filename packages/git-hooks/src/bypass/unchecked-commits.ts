import path from 'node:path';
import { git } from '../git.js';
import type { HookPlace } from '../hook-place.js';
import { addLines, readLines } from './lines.js';

/** Remembers that the last commit was made past the hooks; throws the error of the file system. */
export function rememberUnchecked(place: HookPlace, commit: string): void {
  addLines(listIn(place), [commit], MOST);
}

/**
 * Where to compare from so that the last commits are checked with the next one, when they were made past
 * the hooks and are not pushed yet: otherwise `--amend` would make a checked commit of one that nobody
 * looked at. Undefined where HEAD will do, which is nearly always and costs nothing.
 */
export function checkedBase(place: HookPlace): string | undefined {
  const unchecked = new Set(readLines(listIn(place)));
  if (unchecked.size === 0) return undefined;
  const args = ['--first-parent', `--max-count=${MOST}`, 'HEAD', '--not', '--remotes'];
  const local = git(place, 'rev-list', ...args)?.split('\n') ?? [];
  const checked = local.findIndex((commit) => !unchecked.has(commit));
  const count = checked < 0 ? local.filter(Boolean).length : checked;
  const oldest = count === 0 ? undefined : local[count - 1];
  if (oldest === undefined) return undefined;
  return git(place, 'rev-parse', '--verify', '--quiet', `${oldest}^`) ?? emptyTree(place);
}

function emptyTree(place: HookPlace): string | undefined {
  return git(place, 'hash-object', '-t', 'tree', '--stdin');
}

function listIn({ shared }: HookPlace): string {
  return path.join(shared, 'guardrail', 'unchecked-commits');
}

const MOST = 1000;
