import type { Guarded } from './guarded.js';

/** One row of the failure matrix: something that happens to everybody who commits through hooks. */
export interface Row {
  readonly number: number;
  /** What happens, as a heading without a full stop. */
  readonly title: string;
  /** What we do, one to three sentences for the page. */
  readonly behaviour: string;
  /** What we do not manage, in one sentence; a scenario holds the line and notices when it is mended. */
  readonly limit?: string;
  /** At least one; each in a repository of its own. */
  readonly scenarios: readonly Scenario[];
}

export interface Scenario {
  readonly title: string;
  /** What the repository is made with, and committed, before; see `guarded`. */
  readonly files?: Readonly<Record<string, string>>;
  readonly tools?: readonly Tool[];
  readonly profile?: 'strict' | 'standard';
  /** Does it and expects; the repository is removed afterwards. */
  readonly run: (repo: Guarded) => void | Promise<void>;
}

/** A tool of the project beside ESLint. */
export type Tool = 'prettier' | 'lint-staged' | 'typescript';
