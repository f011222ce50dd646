import type { TSESTree } from '@typescript-eslint/types';
import { providerOfHeader, type ProviderHeader } from './providers.js';
import type { Reading } from './region.js';
import { takenOf } from './taken.js';

/** A header of a service that is read of a request. */
export interface HeaderRead extends ProviderHeader {
  /** What holds it: `req.headers['stripe-signature']`, the name it is destructured to, a parameter. */
  readonly node: TSESTree.Node;
  readonly header: string;
}

/** Headers of known services that these nodes read of requests. */
export function headersRead(
  nodes: Iterable<TSESTree.Node>,
  { analysis }: Reading,
): readonly HeaderRead[] {
  const found: HeaderRead[] = [];
  for (const literal of nodes) {
    if (literal.type !== 'Literal' || typeof literal.value !== 'string') continue;
    const known = providerOfHeader(literal.value);
    const node = known === undefined ? undefined : readBy(literal);
    if (known === undefined || node === undefined) continue;
    if (takenOf(node, analysis) === 'sent') found.push({ ...known, node, header: literal.value });
  }
  return found;
}

/** `headers['x']`, `get('x')`, `{ 'x': name }`, `@Headers('x') name` */
function readBy(literal: TSESTree.Literal): TSESTree.Node | undefined {
  const { parent } = literal;
  switch (parent.type) {
    case 'MemberExpression':
      return parent.computed && parent.property === literal ? parent : undefined;
    case 'CallExpression':
      if (parent.arguments[0] !== literal) return undefined;
      return parent.parent.type === 'Decorator' ? parent.parent.parent : parent;
    case 'Property':
      if (parent.parent.type !== 'ObjectPattern' || parent.key !== literal) return undefined;
      return parent.value.type === 'AssignmentPattern' ? parent.value.left : parent.value;
    default:
      return undefined;
  }
}
