/** One candidate of the run: text to check, or the reason why there is none. */
export type Source = TextSource | SkippedSource;

export interface TextSource {
  readonly kind: 'text';
  readonly path: string;
  /** Without byte order mark. */
  readonly text: string;
  /** The text is where a symbolic link points to: no code. */
  readonly link: boolean;
}

export interface SkippedSource {
  readonly kind: 'skipped';
  readonly path: string;
  readonly reason: string;
  /** See `NotScanned.failed`. */
  readonly failed: boolean;
}

/** A candidate that nothing looks at, and that is fine. */
export function skipped(path: string, reason: string): SkippedSource {
  return { kind: 'skipped', path, reason, failed: false };
}

/** A candidate that should have been checked. */
export function unreadable(path: string, reason: string): SkippedSource {
  return { kind: 'skipped', path, reason, failed: true };
}
