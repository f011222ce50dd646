import type { Analysis } from '@magi-guardrail/dataflow';
import { mentionsSensitive } from '@magi-guardrail/secrets/naming';
import type { AST, SourceCode } from 'eslint';

interface Checked {
  readonly analysis: Analysis;
  readonly sourceCode: SourceCode;
  readonly file: string;
}

/** Of these a parser may give the tokens of the script alone. */
const components = /\.(?:vue|svelte|astro)$/;

/**
 * Whether anything in a file can be a secret or personal data: by a name, by a text that names it, or
 * by what a library brings. Most files that log have none of it, and their values are not looked at.
 */
export function canGiveAway({ analysis, sourceCode, file }: Checked): boolean {
  if (components.test(file)) return true;
  if (analysis.canBring('secret') || analysis.canBring('personal')) return true;
  const { tokens } = sourceCode.ast;
  return tokens.some((token, at) => naming.has(token.type) && speaks(tokens, at));
}

/** `'pass' + 'word'` is a name, too. */
function speaks(tokens: readonly AST.Token[], at: number): boolean {
  const [{ value }, next, last] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (isSensitive(value) && !isOnlyLookedAt(tokens, at)) return true;
  const isAdded = next?.value === '+' && last !== undefined && naming.has(last.type);
  return isAdded && mentionsSensitive(`${value}${last.value}`.replace(/['"`]/g, ''));
}

/** A parameter of an arrow function, and `token.type`: what is read of words of a program, and tells nothing. */
function isOnlyLookedAt(tokens: readonly AST.Token[], at: number): boolean {
  const [before, { type }, next, last] = [
    tokens[at - 1],
    tokens[at]!,
    tokens[at + 1],
    tokens[at + 2],
  ];
  if (type !== 'Identifier' || next === undefined || last === undefined) return false;
  if (next.value === '=>') return true;
  // Not the end of `(text = user.password) =>`, which is read.
  if (next.value === ')' && last.value === '=>')
    return before?.value === '(' || before?.value === ',';
  return (next.value === '.' || next.value === '?.') && ofWords.has(last.value);
}

const ofWords: ReadonlySet<string> = new Set(
  'type kind range loc start end line column'.split(' '),
);

const naming: ReadonlySet<string> = new Set(
  'Identifier PrivateIdentifier JSXIdentifier Keyword String Template JSXText'.split(' '),
);

/** The same names stand in many files; longer ones would keep the text alive that they are a part of. */
const known = new Map<string, boolean>();
const maximalKnown = 20_000;
const maximalLength = 12;

function isSensitive(text: string): boolean {
  if (text.length > maximalLength) return mentionsSensitive(text);
  const answer = known.get(text);
  if (answer !== undefined) return answer;
  const found = mentionsSensitive(text);
  if (known.size >= maximalKnown) known.clear();
  known.set(text, found);
  return found;
}
