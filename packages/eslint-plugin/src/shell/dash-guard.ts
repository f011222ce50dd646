import type { Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { isGuarded } from '../rule/guards.js';

/** Whether a test that was passed on the way here says that the value begins with no `-`. */
export function isDashGuarded(value: TSESTree.Node, text: string, analysis: Analysis): boolean {
  const code = text.slice(...value.range);
  const isValue = (tested: TSESTree.Node) =>
    text.slice(...tested.range) === code && isStillTheSame(tested, value, analysis);
  // `x.startsWith('-')` came out false.
  return isGuarded(
    value,
    (test, wanted) => !wanted && test.type === 'CallExpression' && asksForDash(test, isValue),
  );
}

/** The same words name the same variable at both places, and nothing wrote to it in between. */
export function isStillTheSame(
  tested: TSESTree.Node,
  value: TSESTree.Node,
  analysis: Analysis,
): boolean {
  const [before, after] = [rootOf(tested), rootOf(value)];
  if (before.type !== 'Identifier' || after.type !== 'Identifier')
    return before.type === after.type;
  const [known, names] = [analysis.namesOf(before), analysis.namesOf(after)];
  return names.every(
    (name, index) =>
      name === known[index] && (name.range[0] < tested.range[0] || name.range[0] > value.range[0]),
  );
}

function rootOf(node: TSESTree.Node): TSESTree.Node {
  return node.type === 'MemberExpression' ? rootOf(node.object) : node;
}

type IsValue = (tested: TSESTree.Node) => boolean;

/** `x.startsWith('-')` and `/^-/.test(x)`. */
function asksForDash(
  { callee, arguments: args }: TSESTree.CallExpression,
  isValue: IsValue,
): boolean {
  const [argument] = args;
  if (callee.type !== 'MemberExpression' || argument === undefined) return false;
  if (callee.property.type !== 'Identifier') return false;
  if (callee.property.name === 'startsWith') {
    return argument.type === 'Literal' && argument.value === '-' && isValue(callee.object);
  }
  const isPattern =
    callee.object.type === 'Literal' &&
    'regex' in callee.object &&
    callee.object.regex.pattern === '^-';
  return callee.property.name === 'test' && isPattern && isValue(argument);
}
