import { calleeOf, isCallOrNew, staticKey, unwrap, type Hole } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/**
 * Whether what is called the id of a session is that of a visitor: it is read from a request or a cookie. Sessions of
 * agents, browsers under test and protocols have ids as well, which let nobody in.
 */
export function isOfVisitor(steps: readonly TSESTree.Node[], holes: readonly Hole[]): boolean {
  return holes.some(({ certainty }) => certainty === 'untrusted') || steps.some(isOfRequest);
}

function isOfRequest(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (isCallOrNew(inner)) return isOfRequest(calleeOf(inner));
  if (inner.type === 'Identifier') return VISITOR.test(inner.name);
  if (inner.type !== 'MemberExpression') return false;
  const key = staticKey(inner.property, inner.computed);
  return (typeof key === 'string' && VISITOR.test(key)) || isOfRequest(inner.object);
}

const VISITOR = /^_?(?:req|request|(?:signed)?cookies?)$/i;
