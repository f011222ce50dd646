import { isFunction, staticKey, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { NodeOf } from '../nodes-of.js';

/**
 * The places where a property of a name is read (members), taken out (properties of patterns), set or called (accessors and
 * functions in objects), by that name.
 */
export function keyedNodes({
  nodesOf,
}: Pick<Engine, 'nodesOf'>): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, Node[]>();
  for (const node of nodesOf('MemberExpression', 'MethodDefinition', 'Property')) {
    const key = keyOf(node);
    if (key === undefined) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, [node]);
    else known.push(node);
  }
  return found;
}

function keyOf(
  node: NodeOf<'MemberExpression' | 'MethodDefinition' | 'Property'>,
): string | undefined {
  switch (node.type) {
    case 'MemberExpression':
      return staticKey(node.property, node.computed);
    case 'MethodDefinition':
      return node.kind === 'set' ? staticKey(node.key, node.computed) : undefined;
    case 'Property': {
      const isConcerned = node.parent.type === 'ObjectPattern' || isFunction(node.value);
      return isConcerned ? staticKey(node.key, node.computed) : undefined;
    }
  }
}
