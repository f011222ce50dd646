import type { CodeVerdict } from './judge.js';

/** Constant texts that only work around the language or a compiler: `return this`, `return import(x)`. */
const texts = {
  globalThis: /^(?:\s*['"]use strict['"];?)?\s*(?:return\s+)?\(?\s*this\s*\)?\s*;?\s*$/,
  import:
    /^\s*(?:return\s+(?:\(?[\w$]+\)?\s*=>\s*)?|\(?[\w$]+\)?\s*=>\s*)import\(\s*(?:[\w$]+|(['"])[\w@./:-]*\1)\s*\)\s*;?\s*$/,
} as const;

/** A harmless reason to compile a constant text, for which the language has a word by now. */
export type Workaround = keyof typeof texts;

/** Which of them a constant text is; such code runs nothing that the file does not show. */
export function workaroundOf(verdict: CodeVerdict): Workaround | undefined {
  if (verdict.is !== 'constant' || verdict.texts.length === 0) return undefined;
  const last = verdict.texts.at(-1)?.join('') ?? '';
  // All before the body are names of parameters.
  const isPlain = verdict.texts.slice(0, -1).every((text) => /^[\w$\s,]*$/.test(text.join('')));
  if (!isPlain) return undefined;
  if (texts.import.test(last)) return 'import';
  return verdict.texts.length === 1 && texts.globalThis.test(last) ? 'globalThis' : undefined;
}

/** Whether the text is one of them, which another rule reports. */
export function isWorkaround(verdict: CodeVerdict): boolean {
  return workaroundOf(verdict) !== undefined;
}
