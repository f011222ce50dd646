/** One candidate of the run: text to check, or the reason why there is none. */
export type Source = TextSource | SkippedSource;

export interface TextSource {
  readonly kind: 'text';
  readonly path: string;
  /** Without byte order mark. */
  readonly text: string;
  /** The text is where a symbolic link points to: no code. */
  readonly link: boolean;
  readonly origin?: Origin;
}

/** In a check of commits: which of them brought the content. */
export interface Origin {
  readonly commit: string;
  /** How many commits of the range come before it. */
  readonly order: number;
  /** The content is an earlier one: HEAD holds another at this path, or none. */
  readonly past: boolean;
}

export interface SkippedSource {
  readonly kind: 'skipped';
  readonly path: string;
  readonly reason: string;
  /** See `NotScanned.failed`. */
  readonly failed: boolean;
  readonly origin?: Origin;
}

/** A candidate that nothing looks at, and that is fine. */
export function skipped(path: string, reason: string): SkippedSource {
  return { kind: 'skipped', path, reason, failed: false };
}

/** A candidate that should have been checked. */
export function unreadable(path: string, reason: string): SkippedSource {
  return { kind: 'skipped', path, reason, failed: true };
}
