import path from 'node:path';
import { mayReport } from '@magi-guardrail/eslint-config';
import { lintPath } from '../../source/lintable.js';
import type { TextSource } from '../../source/source.js';
import type { Checked, Checker } from '../stage.js';
import { pluginVersion } from './gate-config.js';
import { LintPool } from './lint-pool.js';
import { lintText, loadSetup, type Setup, type SetupOptions } from './lint-text.js';
import type { LintRequest } from './linter.js';
import { loadNative, type Native } from './native/load.js';

/** The code rules, by ESLint, with inline configuration off. */
export async function loadCodeChecker(options: SetupOptions): Promise<Checker> {
  return new CodeChecker(options, options.nativeParser ? await loadNative() : undefined);
}

class CodeChecker implements Checker {
  readonly #options: SetupOptions;
  readonly #native: Native | undefined;
  readonly #settings: Parameters<typeof mayReport>[1];
  readonly #pool: LintPool;
  #tools: Checker['tools'] = { '@magi-guardrail/eslint-plugin': pluginVersion };
  #setup: Promise<Setup> | undefined;

  constructor(options: SetupOptions, native: Native | undefined) {
    this.#options = options;
    this.#native = native;
    this.#pool = new LintPool(options);
    // As the configuration for ESLint has them: without what only the secret scan runs.
    const { upstream: _, ...secrets } = options.policy.secrets;
    this.#settings = Object.keys(secrets).length === 0 ? {} : { secrets };
  }

  get tools(): Checker['tools'] {
    return this.#tools;
  }

  async check({ path: name, text }: TextSource): Promise<Checked> {
    const tooLong = unreadableLayout(text);
    if (tooLong !== undefined) return { issues: [], skipped: { reason: tooLong, failed: false } };
    const file = path.join(this.#options.root, lintPath(name, text));
    // Most files need no tree, and a check of nothing else needs no ESLint.
    if (this.#saysNothing(text) && this.#native?.isProgram(file, text) === true)
      return { issues: [] };
    return this.#lint({ text, file });
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  /** Here the first time, so that a project without ESLint is known for it. */
  async #lint(request: LintRequest): Promise<Checked> {
    this.#setup ??= this.#load();
    const setup = await this.#setup;
    return (await this.#pool.lint(request)) ?? lintText(setup, request);
  }

  /** Neither a rule nor a comment about one can be of interest. */
  #saysNothing(text: string): boolean {
    if (text.includes('eslint') && text.includes('guardrail/')) return false;
    return !mayReport(text, this.#settings);
  }

  async #load(): Promise<Setup> {
    const setup = await loadSetup(this.#options, this.#native);
    this.#tools = { eslint: setup.version, ...this.#tools };
    return setup;
  }
}

const SIZE_LIMIT = 1024 * 1024;
const LINE_LIMIT = 20_000;

/** Generated and minified code costs minutes and memory, and no one could act on its findings. */
function unreadableLayout(text: string): string | undefined {
  if (text.length > SIZE_LIMIT) return 'is larger than 1 MB, code rules skipped';
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const next = end < 0 ? text.length : end;
    if (next - start > LINE_LIMIT)
      return `is minified (a line of ${next - start} characters), code rules skipped`;
    start = next + 1;
  }
  return undefined;
}
