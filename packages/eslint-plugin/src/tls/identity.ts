import { isFunction, type Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** Whether a function that should tell whose certificate it is never finds a mistake. */
export function acceptsAll(node: TSESTree.Node, analysis: Analysis): boolean {
  const check = isFunction(node) ? node : analysis.valueOf(node).node;
  if (!isFunction(check)) return false;
  if (check.body.type !== 'BlockStatement') return isNothing(check.body);
  return check.body.body.every(
    (each) =>
      each.type === 'EmptyStatement' ||
      (each.type === 'ReturnStatement' && (each.argument === null || isNothing(each.argument))),
  );
}

function isNothing(node: TSESTree.Node): boolean {
  if (node.type === 'Literal') return node.value === null || node.value === false;
  if (node.type === 'Identifier') return node.name === 'undefined';
  return node.type === 'UnaryExpression' && node.operator === 'void';
}
