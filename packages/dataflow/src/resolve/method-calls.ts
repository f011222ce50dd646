import { staticKey, unwrap, type CallLike, type FunctionNode } from '../ast.js';
import type { Engine } from '../engine.js';

/** Calls that mean this method: `this.run()`, `#run()`, `shell.run()`. */
export function methodCalls(engine: Engine, method: FunctionNode): readonly CallLike[] {
  const holder = method.parent;
  const name =
    holder.type === 'MethodDefinition' ||
    holder.type === 'PropertyDefinition' ||
    holder.type === 'Property'
      ? staticKey(holder.key, holder.computed)
      : undefined;
  if (name === undefined) return [];
  const calls = engine.census().methodCalls.get(name) ?? [];
  return calls.filter(({ callee }) =>
    engine.denote(unwrap(callee)).some((each) => each.kind === 'function' && each.node === method),
  );
}
