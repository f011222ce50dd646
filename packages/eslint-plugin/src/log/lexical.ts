import { calleeName, type Analysis, type Hole } from '@magi-guardrail/dataflow';
import { classifyName } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import { iteratedOver } from './iterated.js';
import { nameOf } from './named.js';

/** `token` as parsers call the words of a program, by what it is read from. */
export function isOfProgram(name: string, holes: readonly Hole[], analysis: Analysis): boolean {
  return /token$/i.test(name) && holes.some((hole) => isLexical(hole, analysis));
}

const lexers = /(?:lexer|scanner|tokeni[sz]er|tokens|tokeni[sz]e|lex|parser|sourceCode|stream)$/i;

/** A token of a program that is read, and not one that lets somebody in. */
function isLexical({ node: last, path, labels }: Hole, analysis: Analysis): boolean {
  // Nobody keeps a program in the environment or in the headers of a request.
  if (labels.has('secret')) return false;
  return [...path.map(({ node }) => node), last].some((node) => {
    if (node.type === 'Identifier' && isReadAsWord(node, analysis)) return true;
    if (node.type === 'Identifier' && isOneOfWords(node, analysis)) return true;
    const over = iteratedOver(node) ?? madeFrom(node);
    const name = over === undefined ? undefined : ownName(over, analysis);
    return name !== undefined && lexers.test(name);
  });
}

/** `for (const token of item.split('-'))`: credentials are not written one after the other so. */
function isOneOfWords(node: TSESTree.Identifier, analysis: Analysis): boolean {
  const names = analysis.namesOf(node);
  const lists = names.flatMap((name) => iteratedOver(name) ?? []);
  const isKnown = lists.length > 0 && lists.length === names.length;
  return isKnown && lists.every((list) => isWordsOf(list, analysis));
}

function isWordsOf(list: TSESTree.Node, analysis: Analysis): boolean {
  if (list.type !== 'CallExpression' || list.callee.type !== 'MemberExpression') return false;
  const [separator] = list.arguments;
  if (calleeName(list.callee) !== 'split' || separator?.type !== 'Literal') return false;
  const isOfWords =
    'regex' in separator
      ? /^\\s[+*]?$/.test(separator.regex.pattern)
      : separator.value === ' ' || separator.value === '-';
  return isOfWords && classifyName(nameOf(list.callee.object, analysis) ?? '') === undefined;
}

/** What parsers ask of the words of a program, and nobody of a credential. */
const ofWords: ReadonlySet<string> = new Set(
  'kind loc range start end line column col lexeme startIndex endIndex lineNumber columnNumber'.split(
    ' ',
  ),
);

const ofCredentials: ReadonlySet<string> = new Set(
  'value key secret hash plainText access_token accessToken expires expiresAt expiresIn expires_in'.split(
    ' ',
  ),
);

/** `token.kind`, `token.loc`, or `token.type` with its `value` or `text`. */
function isReadAsWord(name: TSESTree.Identifier, analysis: Analysis): boolean {
  const read = new Set(analysis.readOf(name));
  if ([...read].some((key) => ofWords.has(key))) return true;
  if (read.has('type') && ['value', 'text', 'raw', 'content'].some((key) => read.has(key))) {
    return true;
  }
  // What a container gives values for: a class or a symbol with a name.
  return read.has('name') && ![...read].some((key) => ofCredentials.has(key));
}

/** `tokens` in `tokens[i]`, `lexer` in `lexer.next()`. */
function madeFrom(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'MemberExpression' && node.computed) return node.object;
  if (node.type !== 'CallExpression') return undefined;
  return node.callee.type === 'MemberExpression' ? node.callee.object : undefined;
}

function ownName(node: TSESTree.Node, analysis: Analysis): string | undefined {
  if (node.type === 'CallExpression') return calleeName(node.callee);
  return nameOf(node, analysis);
}
