import { methodName, staticKey, unwrap, type Hole } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

type Node = TSESTree.Node;

/** Whether the last thing that was done to a text doubled each quote of a kind in it. */
export function isDoubledLast({ path }: Hole, quote: string): boolean {
  const last = lastMade(path);
  return last?.type === 'CallExpression' && doubles(last, quote);
}

/** The same of each of several characters, in one go: `text.replace(/['’]/g, '$&$&')`. */
export function areDoubledLast({ path }: Hole, quotes: readonly string[]): boolean {
  const last = lastMade(path);
  if (last?.type !== 'CallExpression' || !/^replace(?:All)?$/.test(methodName(last.callee) ?? '')) {
    return false;
  }
  const [sought, replacement] = last.arguments;
  const set = everyOf(sought)?.match(/^\[([^\]^\\-]|\\u[\da-f]{4}|\\')+\]$/i)?.[0];
  const has = (quote: string) =>
    set?.includes(quote) === true || set?.toLowerCase().includes(escaped(quote)) === true;
  return textOf(replacement) === '$&$&' && quotes.every(has);
}

const escaped = (character: string) =>
  String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Not only a name for what was made before. */
function lastMade(path: Hole['path']): Node | undefined {
  return path
    .map(({ node }) => unwrap(node))
    .findLast(({ type }) => type !== 'Identifier' && type !== 'MemberExpression');
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

/** `/'/g` */
function isEvery(sought: Node | undefined, quote: string): boolean {
  return [quote, `\\${quote}`, `[${quote}]`].includes(everyOf(sought) ?? '');
}

/** What is sought all over a text, whatever its other flags; a sticky one stops where no quote stands. */
function everyOf(sought: Node | undefined): string | undefined {
  const node = sought === undefined ? undefined : unwrap(sought);
  if (node?.type !== 'Literal' || !('regex' in node)) return undefined;
  const { pattern, flags } = node.regex;
  return flags.includes('g') && !flags.includes('y') ? pattern : undefined;
}

function textOf(node: Node | undefined): string | undefined {
  const inner = node === undefined ? undefined : unwrap(node);
  if (inner?.type === 'Literal') return typeof inner.value === 'string' ? inner.value : undefined;
  return inner?.type === 'TemplateLiteral' ? staticKey(inner, true) : undefined;
}
