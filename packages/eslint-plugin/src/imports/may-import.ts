import { ImportJudge } from './undeclared.js';

/** Whether a file may import what nothing declares, said without parsing it. */
export function mayImportUndeclared(text: string, file: string): boolean {
  const judge = ImportJudge.for(file);
  if (judge === undefined) return false;
  const isTypeScript = /\.[cm]?tsx?$/.test(file);
  for (const [, , specifier = ''] of text.matchAll(SPECIFIER)) {
    if (specifier.includes('\\') || judge.isSuspicious({ specifier, isTypeScript })) return true;
  }
  return false;
}

/** A text behind a word that loads a module, or behind any call: `createRequire` gives its result any name. */
const SPECIFIER =
  /(?:\b(?:from|import|require|resolve)\b|\()(?:\s|\(|\/\*[^]*?\*\/|\/\/[^\n]*)*(["'`])([^"'`\n.][^"'`\n]*)\1/g;
