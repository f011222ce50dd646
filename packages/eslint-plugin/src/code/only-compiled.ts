import { isFunction, type Analysis, type SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { ancestorsOf, functionAround } from '../rule/ancestors.js';

type Node = TSESTree.Node;

/**
 * Whether a text is only compiled, to see whether it is a program: `try { new Function(text); } catch …`. What was made
 * of it is called by nobody.
 */
export function isOnlyCompiled({ node, name }: SinkUse<'code'>, analysis: Analysis): boolean {
  if (!/(?:^|\.)(?:Function|Script)$/.test(name)) return false;
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  if (!isTried(node)) return false;
  if (isLeft(node)) return true;
  const { parent } = node;
  if (parent.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false;
  const { id } = parent;
  if (functionAround(node) === undefined) return false;
  return analysis.referencesOf(id).every((each) => each === id || isAskedForItsType(each));
}

/** That it throws is the answer. */
function isTried(node: Node): boolean {
  let inner = node;
  for (const outer of ancestorsOf(node)) {
    if (outer.type === 'TryStatement' && outer.block === inner) return outer.handler !== null;
    if (isFunction(outer)) return false;
    inner = outer;
  }
  return false;
}

function isLeft(node: Node): boolean {
  return node.parent?.type === 'ExpressionStatement' || isAskedForItsType(node);
}

/** `typeof made`, `void new Function(text)` */
function isAskedForItsType({ parent }: Node): boolean {
  return parent?.type === 'UnaryExpression' && /^(?:typeof|void|!)$/.test(parent.operator);
}
