import fs from 'node:fs';
import path from 'node:path';
import { git } from '../git.js';
import type { HookPlace } from '../hook-place.js';

/**
 * Whether git is moving commits that exist (rebase, cherry-pick, revert, am), for which it runs no
 * pre-commit: nobody has gone around anything.
 */
export function isTransplant({ own }: HookPlace, message = ''): boolean {
  // A revert without a conflict leaves no trace but the words of its message.
  return STATES.some((name) => fs.existsSync(path.join(own, name))) || REVERT.test(message);
}

/** The same, of the commit that was just made: git has written down how. */
export function wasTransplant(place: HookPlace): boolean {
  const entry = git(place, 'log', '--walk-reflogs', '--max-count=1', '--format=%gs', 'HEAD') ?? '';
  return ACTIONS.test(entry) || (entry === '' && isTransplant(place));
}

/** Whether more commits of the same rebase will follow. */
export function isInTheMiddle({ own }: HookPlace): boolean {
  const [at, end] = ['msgnum', 'end'].map((name) => {
    const file = path.join(own, 'rebase-merge', name);
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : undefined;
  });
  return at !== undefined && end !== undefined && at !== end;
}

const STATES = ['rebase-merge', 'rebase-apply', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'sequencer'];
const REVERT = /^This reverts commit [0-9a-f]{40,64}/m;
const ACTIONS = /^(?:rebase|cherry-pick|revert|am)\b/;
