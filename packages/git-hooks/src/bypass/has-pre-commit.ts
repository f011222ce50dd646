import fs from 'node:fs';
import path from 'node:path';
import { git } from '../git.js';
import type { HookPlace } from '../hook-place.js';

/** Whether there is a pre-commit hook where git looks for hooks now. */
export function hasPreCommit(place: HookPlace): boolean {
  const folder = git(place, 'rev-parse', '--git-path', 'hooks') ?? '';
  return fs.existsSync(path.resolve(place.cwd, folder, 'pre-commit'));
}
