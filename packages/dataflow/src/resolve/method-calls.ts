import { staticKey, unwrap, type CallLike, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';

/** Calls that mean this method: `this.run()`, `#run()`, `shell.run()`. */
export function methodCalls(
  engine: Engine,
  calls: readonly Node[],
  method: FunctionNode,
): readonly CallLike[] {
  const holder = method.parent;
  const name =
    holder.type === 'MethodDefinition' ||
    holder.type === 'PropertyDefinition' ||
    holder.type === 'Property'
      ? staticKey(holder.key, holder.computed)
      : undefined;
  if (name === undefined) return [];
  return calls.flatMap((call): readonly CallLike[] => {
    if (call.type !== 'CallExpression') return [];
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression') return [];
    if (staticKey(callee.property, callee.computed) !== name) return [];
    const means = engine
      .denote(callee)
      .some((each) => each.kind === 'function' && each.node === method);
    return means ? [call] : [];
  });
}
