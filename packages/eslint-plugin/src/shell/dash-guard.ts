import type { Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { isGuarded, isSameRead } from '../rule/guards.js';

/** Whether a test that was passed on the way here says that the value begins with no `-`. */
export function isDashGuarded(value: TSESTree.Node, text: string, analysis: Analysis): boolean {
  const isValue = (tested: TSESTree.Node) => isSameRead(tested, value, { analysis, text });
  // `x.startsWith('-')` came out false.
  return isGuarded(
    value,
    (test, wanted) => !wanted && test.type === 'CallExpression' && asksForDash(test, isValue),
  );
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
