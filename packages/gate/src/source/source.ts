import type { LfsPointer } from './lfs.js';
import type { Chunk } from '@magi-guardrail/secretlint-rule-preset/text';

/** One candidate of the run: text to check, or the reason why there is none. */
export type Source = TextSource | LargeSource | SkippedSource;

export interface TextSource {
  readonly kind: 'text';
  readonly path: string;
  /** Without byte order mark. */
  readonly text: string;
  /** The text is where a symbolic link points to: no code. */
  readonly link: boolean;
  /** The text is what can be read in the bytes of a binary file, without its places. */
  readonly binary?: boolean;
  readonly origin?: Origin;
  /** Of a large file: where the text lies in it. */
  readonly part?: Part;
}

/** Line and column of the first character, counted from 1; a part after the first begins with what it overlaps. */
export interface Part {
  readonly line: number;
  readonly column: number;
  readonly isFirst: boolean;
}

/** Text that is too large to be held in memory. It must be read before the next source is asked for. */
export interface LargeSource {
  readonly kind: 'large';
  readonly path: string;
  readonly origin?: Origin;
  readonly binary?: boolean;
  chunks(): AsyncIterable<Chunk>;
}

/** How findings name the message of a commit: git calls it so while it is written. */
export const MESSAGE_FILE = 'COMMIT_EDITMSG';

/** In a check of commits: which of them brought the content. */
export interface Origin {
  readonly commit: string;
  /** How many commits of the range come before it. */
  readonly order: number;
  /** The content is an earlier one: HEAD holds another at this path, or none. */
  readonly past: boolean;
  /** It is the message of the commit, and no file. */
  readonly message?: true;
}

export interface SkippedSource {
  readonly kind: 'skipped';
  readonly path: string;
  readonly reason: string;
  /** See `NotScanned.failed`. */
  readonly failed: boolean;
  readonly origin?: Origin;
  /** It stands for a content that this clone may have. */
  readonly lfs?: LfsPointer;
}

/** A candidate that nothing looks at, and that is fine. */
export function skipped(path: string, reason: string): SkippedSource {
  return { kind: 'skipped', path, reason, failed: false };
}

/** A candidate that should have been checked. */
export function unreadable(path: string, reason: string): SkippedSource {
  return { kind: 'skipped', path, reason, failed: true };
}
