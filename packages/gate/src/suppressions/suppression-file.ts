import type { Suppression } from '@magi-guardrail/eslint-config/policy';

export type { Suppression };

/** guardrail.suppressions.json and where it stands. */
export interface SuppressionFile {
  /** Absolute. */
  readonly file: string;
  /** Relative to the root of the repository, with forward slashes. */
  readonly path: string;
  readonly exists: boolean;
  readonly salt: string;
  readonly entries: readonly Suppression[];
}
