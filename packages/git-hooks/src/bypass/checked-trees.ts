import path from 'node:path';
import type { HookPlace } from '../hook-place.js';
import { CHECKED } from '../unchecked.js';
import { addLines, readLines, writeLines } from './lines.js';

/**
 * The trees that passed the gate at a commit. They make a commit visible that nobody checked, and prove
 * nothing: whoever may write into the git folder may write here. Nothing is left unchecked for them.
 */
export interface CheckedTrees {
  has(tree: string): boolean;
  /** Throws the error of the file system. */
  add(tree: string): void;
}

/** Reads what the hooks of this repository have checked; the hook files read `checked` themselves. */
export function checkedTrees({ own, shared }: HookPlace): CheckedTrees {
  const last = path.join(own, CHECKED);
  const all = path.join(shared, 'guardrail', 'checked-trees');
  // Read once, and the long list only for a tree that is not the last one: a push asks for each commit.
  let latest: ReadonlySet<string> | undefined;
  let known: ReadonlySet<string> | undefined;
  return {
    has(tree) {
      latest ??= new Set(readLines(last));
      if (latest.has(tree)) return true;
      known ??= new Set(readLines(all));
      return known.has(tree);
    },
    add(tree) {
      [latest, known] = [undefined, undefined];
      writeLines(last, [tree]);
      addLines(all, [tree], MOST);
    },
  };
}

const MOST = 10_000;
