import type { RedactOptions } from './options.js';
import { type Redactor, redactorOf } from './redactor.js';
import { compileText } from './text/compile.js';

export { hashed, keepLast } from './censors.js';
export { type Censor, type Path, type RedactOptions, remove } from './options.js';
export type { Redactor } from './redactor.js';

/**
 * A redactor for options that are used again and again; compiling them takes longer than using them once. Throws a
 * `TypeError` that names the key when the options are wrong.
 */
export function createRedactor(options: RedactOptions = {}): Redactor {
  return redactorOf(options, compileText);
}

/**
 * A copy of the value without its secrets, and the value itself when it holds none: parts without secrets
 * are never copied. Never changes its argument, and never throws, unless the options are wrong.
 */
export function redactSecretsFromObject<T>(value: T, options?: RedactOptions): T {
  return redactorFor(options).object(value);
}

/** The text with its secrets replaced; the same text when it holds none. Never throws. */
export function redactSecretsFromString(text: string, options?: RedactOptions): string {
  return redactorFor(options).text(text);
}

const usual = createRedactor();
const known = new WeakMap<RedactOptions, Redactor>();

function redactorFor(options: RedactOptions | undefined): Redactor {
  if (options === undefined) return usual;
  const redactor = known.get(options) ?? createRedactor(options);
  known.set(options, redactor);
  return redactor;
}
