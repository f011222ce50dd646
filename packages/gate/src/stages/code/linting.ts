import type { Checked } from '../stage.js';
import { LintPool } from './lint-pool.js';
import { lintText, loadSetup, type Setup, type SetupOptions } from './lint-text.js';
import type { LintRequest } from './linter.js';
import type { Native } from './native/load.js';

/** ESLint with the rules in this process and in others. */
export interface Linting {
  /** Of ESLint. */
  readonly version: string;
  lint(request: LintRequest): Promise<Checked>;
  close(): Promise<void>;
}

/** Loads ESLint here, so that a project without it is known for it: then this throws a `ToolMissing`. */
export async function startLinting(
  options: SetupOptions,
  native: Native | undefined,
): Promise<Linting> {
  const setup: Setup = await loadSetup(options, native);
  const pool = new LintPool(options);
  return {
    version: setup.version,
    lint: async (request) => (await pool.lint(request)) ?? lintText(setup, request),
    close: () => pool.close(),
  };
}
