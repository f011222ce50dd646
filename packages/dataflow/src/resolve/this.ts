import { around, isClass, isFunction, wrapped, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { globalApi, instanceOf } from './api.js';
import { prototypeOf } from './census.js';
import type { Denotation } from './denotation.js';

/** What `this` is: the instance or class around it, or the object whose method it is in. */
export function denoteThis(engine: Engine, node: Node): readonly Denotation[] {
  const owner = around(node, bindsThis);
  const holder = owner !== undefined && isFunction(owner) ? owner.parent : owner;
  switch (holder?.type) {
    case 'Property':
      return holder.parent.type === 'ObjectExpression' ? methodThis(engine, holder.parent) : [];
    case 'StaticBlock':
      return [{ kind: 'class', node: holder.parent.parent }];
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return [{ kind: holder.static ? 'class' : 'instance', node: holder.parent.parent }];
    default:
      if (owner !== undefined) return isFunction(owner) ? functionThis(engine, owner) : [];
      return engine.ast.sourceType === 'script' ? [globalApi(engine, 'globalThis')] : [];
  }
}

export type ThisOwner =
  FunctionNode | Extract<Node, { type: 'PropertyDefinition' | 'StaticBlock' }>;

export function bindsThis(node: Node): node is ThisOwner {
  return (
    node.type === 'FunctionExpression' ||
    node.type === 'FunctionDeclaration' ||
    node.type === 'PropertyDefinition' ||
    node.type === 'StaticBlock'
  );
}

/** `{ run() { this } }`, which can be the prototype of what a function makes. */
function methodThis(
  engine: Engine,
  object: Extract<Node, { type: 'ObjectExpression' }>,
): readonly Denotation[] {
  const { parent } = wrapped(object);
  const isWritten = parent?.type === 'AssignmentExpression' && parent.right === object;
  const maker = isWritten ? prototypeOf(parent.left) : undefined;
  const made = maker === undefined ? [] : instances(engine, maker);
  return [{ kind: 'literal', node: object, frame: undefined }, ...made];
}

/** `F.prototype.run = function () { this }`, `o.run = function () { this }`, or a function for `new`. */
function functionThis(engine: Engine, owner: FunctionNode): readonly Denotation[] {
  const { parent } = wrapped(owner);
  const target = parent?.type === 'AssignmentExpression' ? parent.left : undefined;
  if (target?.type !== 'MemberExpression') return [{ kind: 'instance', node: owner }];
  const maker = prototypeOf(target.object);
  return maker === undefined ? engine.denote(target.object) : instances(engine, maker);
}

function instances(engine: Engine, maker: Node): readonly Denotation[] {
  return engine.denote(maker).flatMap((each) => instanceOf(each));
}

/** What `super` reads from: the instance or class that the class around it extends. */
export function denoteSuper(engine: Engine, node: Node): readonly Denotation[] {
  const owner = around(node, isClass);
  if (owner?.superClass === undefined || owner.superClass === null) return [];
  const parents = engine.denote(owner.superClass);
  const isStatic = denoteThis(engine, node).some(({ kind }) => kind === 'class');
  return isStatic ? parents : parents.flatMap((each) => instanceOf(each));
}
