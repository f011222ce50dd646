import { unwrap, type SinkUse } from '@magi-guardrail/dataflow';
import type { CodeVerdict } from './judge.js';

/** Constant texts that only work around the language or a compiler: `return this`, `return import(x)`. */
const texts = {
  globalThis: /^(?:\s*['"]use strict['"];?)?\s*(?:return\s+)?\(?\s*this\s*\)?\s*;?\s*$/,
  import:
    /^\s*(?:return\s+(?:\(?[\w$]+\)?\s*=>\s*)?|\(?[\w$]+\)?\s*=>\s*)import\(\s*(?:[\w$]+|(['"])[\w@./:-]*\1)\s*\)\s*;?\s*$/,
  importMeta: /^\s*(?:return\s+)?import\.meta(?:\.(?:url|env|dirname|filename))?\s*;?\s*$/,
  require: /^\s*(?:return\s+)?require\s*;?\s*$/,
} as const;

/** A harmless reason to compile a constant text, for which the language has a word by now. */
export type Workaround = keyof typeof texts;

/** Which of them a constant text is; such code runs nothing that the file does not show. */
export function workaroundOf(
  verdict: CodeVerdict,
  { node }: Pick<SinkUse<'code'>, 'node'>,
): Workaround | undefined {
  if (verdict.is !== 'constant' || verdict.texts.length === 0) return undefined;
  const last = verdict.texts.at(-1)?.join('') ?? '';
  // All before the body are names of parameters.
  const isPlain = verdict.texts.slice(0, -1).every((text) => /^[\w$\s,]*$/.test(text.join('')));
  if (!isPlain) return undefined;
  if (texts.import.test(last)) return 'import';
  if (verdict.texts.length > 1) return undefined;
  if (texts.globalThis.test(last)) return 'globalThis';
  if (texts.importMeta.test(last)) return 'importMeta';
  return texts.require.test(last) && loadsOwnFile(node) ? 'require' : undefined;
}

/**
 * `eval('require')('./own.js')`. What another module gives could not be told any more from what is harmless:
 * `eval('require')('child_process')`.
 */
function loadsOwnFile(node: SinkUse['node']): boolean {
  const { parent } = node;
  if (parent?.type !== 'CallExpression' || unwrap(parent.callee) !== node) return false;
  const [file] = parent.arguments;
  return file?.type === 'Literal' && typeof file.value === 'string' && /^\.\.?\//.test(file.value);
}

/** Whether the text is one of them, which another rule reports. */
export function isWorkaround(verdict: CodeVerdict, use: Pick<SinkUse<'code'>, 'node'>): boolean {
  return workaroundOf(verdict, use) !== undefined;
}
