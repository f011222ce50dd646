import { isFunction, staticKey, unwrap, type Analysis, type Hole } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

type Node = TSESTree.Node;

/**
 * A clause that an object made by a method of its own, or a function that was handed over: `this.dialect.lock(query)`.
 * What they are given need not be in it.
 */
export function isMadeByObject({ certainty, path }: Hole, analysis: Analysis): boolean {
  const origin = path[0] === undefined ? undefined : unwrap(path[0].node);
  if (certainty !== 'unknown' || origin?.type !== 'CallExpression') return false;
  const callee = unwrap(origin.callee);
  if (callee.type === 'Identifier') return analysis.namesOf(callee).some(isParameter);
  if (callee.type !== 'MemberExpression') return false;
  if (ofLanguage.has(staticKey(callee.property, callee.computed) ?? '')) return false;
  const root = rootOf(callee);
  return root.type === 'ThisExpression' || (root.type === 'Identifier' && isOwn(root, analysis));
}

/** Methods of texts and lists keep what they are given. */
const ofLanguage: ReadonlySet<string> = new Set(
  [String, Array, Object, Map, Set, Promise].flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype),
  ),
);

function rootOf(node: Node): Node {
  const inner = unwrap(node);
  if (inner.type === 'MemberExpression') return rootOf(inner.object);
  return inner.type === 'CallExpression' ? rootOf(inner.callee) : inner;
}

function isParameter(node: Node): boolean {
  const { parent } = node;
  return parent !== undefined && isFunction(parent) && parent.params.some((each) => each === node);
}

/** Not what another module gives, or the language: `clauses.where(filter)` is a function like any other. */
function isOwn(root: TSESTree.Identifier, analysis: Analysis): boolean {
  // `x ?? undefined` may stand for a global.
  const isOfFile = analysis.named(root).every((name) => name.startsWith('global.'));
  return isOfFile && analysis.namesOf(root).length > 0;
}
