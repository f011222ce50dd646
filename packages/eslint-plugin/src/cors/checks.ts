import { staticKey, unwrap } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Condition } from '../option/conditions.js';
import { weaknessOf } from './pattern.js';

/** Whether an expression is, or holds, the origin that is judged. */
export type Mentions = (node: TSESTree.Node) => boolean;

/**
 * What a condition says of an origin: it is one of those that are trusted; it only looks like one; there
 * is one; there is none, which no page can bring about; or nothing.
 */
export type Verdict =
  | { readonly is: 'trusted' | 'present' | 'absent' | 'other' }
  | { readonly is: 'similar'; readonly node: TSESTree.Node; readonly why: string };

export function judge({ test, isMet }: Condition, mentions: Mentions): Verdict {
  const node = unwrap(test);
  if (node.type === 'UnaryExpression' && node.operator === '!')
    return judge({ test: node.argument, isMet: !isMet }, mentions);
  if (node.type === 'LogicalExpression') {
    const sides = [node.left, node.right].map((each) => judge({ test: each, isMet }, mentions));
    return (node.operator === '&&') === isMet ? both(sides) : either(sides);
  }
  if (!mentions(node)) return { is: 'other' };
  return similar(node, mentions) ?? presence(node, isMet) ?? { is: 'trusted' };
}

/** All of them hold: the strictest counts. */
function both(sides: readonly Verdict[]): Verdict {
  return first(sides, ['trusted', 'absent', 'similar', 'present', 'other']);
}

/** One of them holds, and nobody knows which: the most generous counts, but for none at all. */
function either(sides: readonly Verdict[]): Verdict {
  return first(sides, ['similar', 'present', 'other', 'trusted', 'absent']);
}

function first(sides: readonly Verdict[], order: readonly Verdict['is'][]): Verdict {
  const found = order.flatMap((is) => sides.filter((each) => each.is === is));
  return found[0] ?? { is: 'other' };
}

/** `origin`, `origin !== undefined`, `typeof origin === 'string'` */
function presence(node: TSESTree.Node, isMet: boolean): Verdict | undefined {
  if (node.type === 'Identifier' || node.type === 'MemberExpression')
    return { is: isMet ? 'present' : 'absent' };
  if (node.type === 'CallExpression' && isGetter(node.callee)) {
    return { is: isMet ? 'present' : 'absent' };
  }
  if (node.type !== 'BinaryExpression') return undefined;
  const { left, right, operator } = node;
  const isType = left.type === 'UnaryExpression' && left.operator === 'typeof';
  const isNone = [left, right].some(isNothing);
  if (!isType && !isNone) return undefined;
  const isEqual = operator.startsWith('=') === isMet;
  return { is: isEqual === isType ? 'present' : 'absent' };
}

/** `request.get('origin')`, `headers.get('origin')` */
function isGetter(callee: TSESTree.Node): boolean {
  if (callee.type !== 'MemberExpression') return false;
  return /^(?:get|header)$/.test(staticKey(callee.property, callee.computed) ?? '');
}

function isNothing(node: TSESTree.Node): boolean {
  if (node.type === 'Identifier') return node.name === 'undefined';
  return node.type === 'Literal' && (node.value === null || node.value === '');
}

/** `origin.endsWith('example.com')`, `/example/.test(origin)` */
export function similar(node: TSESTree.Node, mentions: Mentions): Verdict | undefined {
  if (node.type === 'BinaryExpression') {
    return similar(unwrap(node.left), mentions) ?? similar(unwrap(node.right), mentions);
  }
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const { object, property, computed } = node.callee;
  const [argument] = node.arguments;
  const method = staticKey(property, computed);
  if (argument === undefined || method === undefined) return undefined;
  const why = mentions(object)
    ? whyOf(method, argument)
    : patternOf(object, method, argument, mentions);
  return why === undefined ? undefined : { is: 'similar', node, why };
}

function whyOf(method: string, argument: TSESTree.Node): string | undefined {
  const text = argument.type === 'Literal' ? argument.value : undefined;
  switch (method) {
    case 'includes':
    case 'indexOf':
      return 'is true of any host that has this in its name';
    case 'startsWith':
      return typeof text === 'string' && /^https?:\/\/.*[^:]$/.test(text)
        ? 'is true of hosts that go on, as in `…com.evil.example`'
        : undefined;
    case 'endsWith':
      return typeof text === 'string' && /^[^./:]/.test(text)
        ? 'is true of hosts whose name only ends so'
        : undefined;
    case 'match':
    case 'search':
      return ofPattern(argument);
    default:
      return undefined;
  }
}

function patternOf(
  object: TSESTree.Node,
  method: string,
  argument: TSESTree.Node,
  mentions: Mentions,
): string | undefined {
  const isTest = method === 'test' || method === 'exec';
  return isTest && mentions(argument) ? ofPattern(object) : undefined;
}

function ofPattern(node: TSESTree.Node): string | undefined {
  return node.type === 'Literal' && 'regex' in node ? weaknessOf(node.regex)?.why : undefined;
}
