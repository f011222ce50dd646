import path from 'node:path';
import { mayReport, meta } from '@magi-guardrail/eslint-config/may-report';
import { codeOf } from '../../source/component.js';
import { lintPath } from '../../source/lintable.js';
import type { TextSource } from '../../source/source.js';
import type { Checked, Checker } from '../stage.js';
import type { SetupOptions } from './lint-text.js';
import type { Linting } from './linting.js';
import { loadNative, type Native } from './native/load.js';

/** The code rules, by ESLint, with inline configuration off. */
export async function loadCodeChecker(options: SetupOptions): Promise<Checker> {
  return new CodeChecker(options, options.nativeParser ? await loadNative() : undefined);
}

class CodeChecker implements Checker {
  readonly #options: SetupOptions;
  readonly #native: Native | undefined;
  readonly #settings: Parameters<typeof mayReport>[1];
  #tools: Checker['tools'] = { '@magi-guardrail/eslint-plugin': meta.version };
  #linting: Promise<Linting> | undefined;

  constructor(options: SetupOptions, native: Native | undefined) {
    this.#options = options;
    this.#native = native;
    // As the configuration for ESLint has them: without what only the secret scan runs.
    const { upstream: _, ...secrets } = options.policy.secrets;
    this.#settings = Object.keys(secrets).length === 0 ? {} : { secrets };
  }

  get tools(): Checker['tools'] {
    return this.#tools;
  }

  async check({ path: name, text: whole }: TextSource): Promise<Checked> {
    const text = codeOf(name, whole);
    const file = path.join(this.#options.root, lintPath(name, text));
    // Most files need no tree, and a check of nothing else needs no ESLint.
    if (this.#isHarmless(file, text)) return { issues: [] };
    const tooLong = unreadableLayout(text);
    if (tooLong !== undefined) return { issues: [], skipped: { reason: tooLong, failed: false } };
    this.#linting ??= this.#start();
    return (await this.#linting).lint({ text, file });
  }

  async close(): Promise<void> {
    await (await this.#linting?.catch(() => undefined))?.close();
  }

  #isHarmless(file: string, text: string): boolean {
    if (text.length > SIZE_LIMIT || !this.#saysNothing(file, text)) return false;
    return this.#native?.isProgram(file, text) === true;
  }

  /** Neither a rule nor a comment about one can be of interest. */
  #saysNothing(file: string, text: string): boolean {
    if (text.includes('eslint') && text.includes('guardrail/')) return false;
    return !mayReport(text, this.#settings, file);
  }

  async #start(): Promise<Linting> {
    const { startLinting } = await import('./linting.js');
    const linting = await startLinting(this.#options, this.#native);
    this.#tools = { eslint: linting.version, ...this.#tools };
    return linting;
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
    if (next - start > LINE_LIMIT && isDense(text.slice(start, next)))
      return `is minified (a line of ${next - start} characters), code rules skipped`;
    start = next + 1;
  }
  return undefined;
}

/** A long line may be one string or blanks, which cost nothing; what is minified is full of signs. */
function isDense(line: string): boolean {
  return (line.match(/[(){};,]/g)?.length ?? 0) > line.length / 20;
}
