import { staticKey } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { endsOf } from '../output/carried.js';
import { ancestorsOf } from '../rule/ancestors.js';
import type { Reading } from '../rule/define-rule.js';

/** What is read to find the key, or how long a token can still be used, is for no decision on who it is. */
const technical: ReadonlySet<string> = new Set(
  'header protectedHeader signature alg kid typ jku x5t exp iat nbf jti'.split(' '),
);

/** Whether anything depends on what a token says. */
export function decides(node: TSESTree.Node, reading: Reading): boolean {
  return endsOf(node, reading.sourceCode).some(
    (end) => !isTechnical(end.node, reading) && !isOnlyLookedAt(end.node, reading),
  );
}

function isTechnical(node: TSESTree.Node, reading: Reading): boolean {
  switch (node.type) {
    case 'MemberExpression':
      return technical.has(keyOf(node)) || isTechnical(node.object, reading);
    case 'ChainExpression':
      return isTechnical(node.expression, reading);
    case 'CallExpression':
      return isTechnical(node.callee, reading);
    case 'Identifier':
      return reading.analysis.namesOf(node).some((name) => isOfTechnical(name, reading));
    case 'ArrayExpression':
      return node.elements.every((each) => each !== null && isTechnical(each, reading));
    case 'AwaitExpression':
      return isTechnical(node.argument, reading);
    default:
      return false;
  }
}

function keyOf({ property, computed }: TSESTree.MemberExpression): string {
  return staticKey(property, computed) ?? '';
}

/** `const { exp } = decode(token)`, `const exp = decode(token).exp`, `({ header: { kid } })` */
function isOfTechnical(name: TSESTree.Node, reading: Reading): boolean {
  const { parent } = name;
  if (parent?.type === 'VariableDeclarator') {
    return parent.init !== null && parent.init !== name && isTechnical(parent.init, reading);
  }
  for (const each of ancestorsOf(name)) {
    if (each.type !== 'Property' && each.type !== 'ObjectPattern') return false;
    if (each.type === 'Property' && each.key.type === 'Identifier' && technical.has(each.key.name))
      return true;
  }
  return false;
}

/** Shown, written down, or only asked whether it is there. */
function isOnlyLookedAt(node: TSESTree.Node, { analysis }: Reading): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'ExpressionStatement':
    case 'UnaryExpression':
    case 'IfStatement':
      return true;
    case 'LogicalExpression':
      return parent.left === node;
    case 'ConditionalExpression':
      return parent.test === node;
    case 'BinaryExpression': {
      const other = parent.left === node ? parent.right : parent.left;
      return other.type === 'Literal' && other.value === null;
    }
    case 'CallExpression':
      return analysis.sinks('log').some((use) => use.node === parent);
    default:
      return false;
  }
}
