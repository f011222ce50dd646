import { isCallOrNew, staticKey } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/**
 * Whether a node stands in a function that answers the challenges of a certificate authority, whose tokens everybody may
 * read: `app.get('/.well-known/acme-challenge/:token', (req, res) => …)`.
 */
export function isOfChallenge(node: TSESTree.Node): boolean {
  for (let at = node.parent; at !== undefined && at.type !== 'Program'; at = at.parent) {
    if (isCallOrNew(at) && at.arguments.some(namesChallenge)) return true;
  }
  return false;
}

function namesChallenge(argument: TSESTree.Node): boolean {
  if (argument.type === 'Literal') {
    return typeof argument.value === 'string' && argument.value.includes(CHALLENGE);
  }
  if (argument.type === 'TemplateLiteral') {
    return argument.quasis.some(({ value }) => value.raw.includes(CHALLENGE));
  }
  if (argument.type !== 'ObjectExpression') return false;
  return argument.properties.some(
    (each) =>
      each.type === 'Property' &&
      ROUTES.has(staticKey(each.key, each.computed)) &&
      namesChallenge(each.value),
  );
}

// RFC 8555, section 8.3.
const CHALLENGE = '/.well-known/acme-challenge/';
const ROUTES: ReadonlySet<unknown> = new Set(['path', 'url']);
