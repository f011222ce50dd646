import { staticKey, unwrap, type Hole, type SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SqlPlace } from './positions.js';

type Node = TSESTree.Node;

/**
 * Whether nothing of a text can end the single quotes around it, for each quote in it was doubled last of all. What a
 * stranger gave is not believed: which database reads the statement is seldom known for sure.
 */
export function isDoubled({ value, until }: SqlPlace<Hole>, { sink }: SinkUse<'sql'>): boolean {
  const { certainty, path } = value;
  if (until !== "'" || certainty === 'untrusted' || sink.backslash === true) return false;
  const last = path.map(({ node }) => unwrap(node)).findLast(isMade);
  return last?.type === 'CallExpression' && doublesQuotes(last);
}

/** Not only a name for what was made before. */
function isMade({ type }: Node): boolean {
  return type !== 'Identifier' && type !== 'MemberExpression';
}

/** `text.replace(/'/g, "''")`, `text.replaceAll("'", "''")`, `text.split("'").join("''")`. */
function doublesQuotes(call: TSESTree.CallExpression): boolean {
  const [first, second] = call.arguments;
  switch (methodOf(call)) {
    case 'join':
      return textOf(first) === "''" && isSplitAtQuotes(call.callee);
    case 'replace':
      return textOf(second) === "''" && isEveryQuote(first);
    case 'replaceAll':
      return textOf(second) === "''" && (textOf(first) === "'" || isEveryQuote(first));
    default:
      return false;
  }
}

function isSplitAtQuotes(join: Node): boolean {
  const callee = unwrap(join);
  const list = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee;
  if (list.type !== 'CallExpression' || methodOf(list) !== 'split') return false;
  return list.arguments.length === 1 && textOf(list.arguments[0]) === "'";
}

function methodOf({ callee }: TSESTree.CallExpression): string | undefined {
  const read = unwrap(callee);
  return read.type === 'MemberExpression' ? staticKey(read.property, read.computed) : undefined;
}

/** `/'/g`, whatever its other flags; a sticky one stops where no quote stands. */
function isEveryQuote(sought: Node | undefined): boolean {
  const node = sought === undefined ? undefined : unwrap(sought);
  if (node?.type !== 'Literal' || !('regex' in node)) return false;
  const { pattern, flags } = node.regex;
  return flags.includes('g') && !flags.includes('y') && everyQuote.has(pattern);
}

const everyQuote: ReadonlySet<string> = new Set(["'", String.raw`\'`, "[']"]);

function textOf(node: Node | undefined): string | undefined {
  const inner = node === undefined ? undefined : unwrap(node);
  if (inner?.type === 'Literal') return typeof inner.value === 'string' ? inner.value : undefined;
  return inner?.type === 'TemplateLiteral' ? staticKey(inner, true) : undefined;
}
