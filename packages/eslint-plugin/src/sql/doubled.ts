import { methodName, staticKey, unwrap, type Hole, type SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SqlPlace } from './positions.js';

type Node = TSESTree.Node;

/**
 * Whether nothing of a text can end the quotes around it, of a text or of a name, for each such quote in it was doubled
 * last of all. What a stranger gave is not believed: which database reads the statement is seldom known for sure.
 */
export function isDoubled({ value, until }: SqlPlace<Hole>, { sink }: SinkUse<'sql'>): boolean {
  const { certainty, path } = value;
  if (!quotes.has(until) || certainty === 'untrusted') return false;
  if (sink.backslash === true || (sink.backslash === 'texts' && until !== '`')) return false;
  const last = path.map(({ node }) => unwrap(node)).findLast(isMade);
  return last?.type === 'CallExpression' && doubles(last, until);
}

/** Around texts, and around names in the standard and in MySQL. */
const quotes: ReadonlySet<string> = new Set(["'", '"', '`']);

/** Not only a name for what was made before. */
function isMade({ type }: Node): boolean {
  return type !== 'Identifier' && type !== 'MemberExpression';
}

/** `text.replace(/'/g, "''")`, `text.replaceAll("'", "''")`, `text.split("'").join("''")`. */
function doubles(call: TSESTree.CallExpression, quote: string): boolean {
  const [first, second] = call.arguments;
  const twice = quote + quote;
  switch (methodName(unwrap(call.callee))) {
    case 'join':
      return textOf(first) === twice && isSplitAt(call.callee, quote);
    case 'replace':
      return textOf(second) === twice && isEvery(first, quote);
    case 'replaceAll':
      return textOf(second) === twice && (textOf(first) === quote || isEvery(first, quote));
    default:
      return false;
  }
}

function isSplitAt(join: Node, quote: string): boolean {
  const callee = unwrap(join);
  const list = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee;
  if (list.type !== 'CallExpression' || methodName(unwrap(list.callee)) !== 'split') return false;
  return list.arguments.length === 1 && textOf(list.arguments[0]) === quote;
}

/** `/'/g`, whatever its other flags; a sticky one stops where no quote stands. */
function isEvery(sought: Node | undefined, quote: string): boolean {
  const node = sought === undefined ? undefined : unwrap(sought);
  if (node?.type !== 'Literal' || !('regex' in node)) return false;
  const { pattern, flags } = node.regex;
  const isQuote = [quote, `\\${quote}`, `[${quote}]`].includes(pattern);
  return isQuote && flags.includes('g') && !flags.includes('y');
}

function textOf(node: Node | undefined): string | undefined {
  const inner = node === undefined ? undefined : unwrap(node);
  if (inner?.type === 'Literal') return typeof inner.value === 'string' ? inner.value : undefined;
  return inner?.type === 'TemplateLiteral' ? staticKey(inner, true) : undefined;
}
