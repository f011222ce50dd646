import { around, isFunction, type FunctionNode, type Node } from '../ast.js';
import type { Denotation } from './denotation.js';

/** What `this` is: the instance or class around it, or the object whose method it is in. */
export function denoteThis(node: Node): readonly Denotation[] {
  const owner = around(node, bindsThis);
  const holder = owner !== undefined && isFunction(owner) ? owner.parent : owner;
  if (holder?.type === 'Property' && holder.parent.type === 'ObjectExpression') {
    return [{ kind: 'literal', node: holder.parent, frame: undefined }];
  }
  if (holder?.type === 'StaticBlock') return [{ kind: 'class', node: holder.parent.parent }];
  if (holder?.type !== 'MethodDefinition' && holder?.type !== 'PropertyDefinition') return [];
  return [{ kind: holder.static ? 'class' : 'instance', node: holder.parent.parent }];
}

type ThisOwner = FunctionNode | Extract<Node, { type: 'PropertyDefinition' | 'StaticBlock' }>;

function bindsThis(node: Node): node is ThisOwner {
  return (
    node.type === 'FunctionExpression' ||
    node.type === 'FunctionDeclaration' ||
    node.type === 'PropertyDefinition' ||
    node.type === 'StaticBlock'
  );
}
