import { staticKey, unwrap, type CallLike, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';

/** Calls that mean this method: `this.run()`, `#run()`, `shell.run()`. */
export function methodCalls(engine: Engine, method: FunctionNode): readonly CallLike[] {
  const name = nameOf(method);
  if (name === undefined) return [];
  const calls = engine.census().methodCalls.get(name) ?? [];
  return calls.filter(({ callee }) => means(engine, unwrap(callee), method));
}

/** Places where this method is handed over and not called: `app.get('/', controller.run)`. */
export function memberUses(engine: Engine, method: FunctionNode): readonly Node[] {
  const name = nameOf(method);
  if (name === undefined) return [];
  const uses = engine.census().memberUses.get(name) ?? [];
  return uses.filter((use) => means(engine, use, method));
}

function nameOf(method: FunctionNode): string | undefined {
  const { parent } = method;
  if (parent.type === 'AssignmentExpression') {
    const { left } = parent;
    return left.type === 'MemberExpression' ? staticKey(left.property, left.computed) : undefined;
  }
  const isMember =
    parent.type === 'MethodDefinition' ||
    parent.type === 'PropertyDefinition' ||
    parent.type === 'Property';
  return isMember ? staticKey(parent.key, parent.computed) : undefined;
}

function means(engine: Engine, use: Node, method: FunctionNode): boolean {
  return engine.denote(use).some((each) => each.kind === 'function' && each.node === method);
}
