import type { Analysis, Hole } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** Whether a value is what was thrown somewhere, and not a part of it. */
export function isCaught({ path }: Hole, analysis: Analysis): boolean {
  return path.some(
    ({ node }) => node.type === 'Identifier' && analysis.namesOf(node).some(isThrown),
  );
}

/** Whether a name stands for what was thrown: of a `catch` clause, or of a callback for rejections. */
export function isThrown(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (node.type !== 'Identifier' || parent === undefined) return false;
  if (parent.type === 'CatchClause') return parent.param === node;
  const isCallback =
    parent.type === 'ArrowFunctionExpression' || parent.type === 'FunctionExpression';
  return isCallback && parent.params[0] === node && isForRejections(parent);
}

function isForRejections(callback: TSESTree.Node): boolean {
  const call = callback.parent;
  if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false;
  const { property } = call.callee;
  if (property.type !== 'Identifier') return false;
  if (property.name === 'catch') return call.arguments[0] === callback;
  // `then` of promises and `use` of interceptors take what is called on success first.
  return ['then', 'use'].includes(property.name) && call.arguments[1] === callback;
}
