import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import { staticKey, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { thrownIn } from '../resolve/thrown.js';
import { holeValue, joinValues } from './build.js';

/** What a `catch` clause can be given: what the block throws, or something of a function elsewhere. */
export function thrownValue(
  engine: Engine,
  block: TSESTree.BlockStatement,
  node: Node,
  frame: Frame | undefined,
): Value {
  const values = thrownIn(engine, block).map((each) => engine.value(each, frame));
  return joinValues(node, engine.text, [...values, holeValue(node, engine.text, 'unknown')]);
}

/** What a promise is rejected with; undefined when that is not known. */
export function rejectedValue(engine: Engine, promise: Node, node: Node): Value | undefined {
  const call = settling(promise);
  if (call.type !== 'CallExpression') return undefined;
  const [reason] = call.arguments;
  const values = engine.denote(call.callee).flatMap((each) => {
    if (each.kind === 'api' && each.path === 'global.Promise.reject' && reason !== undefined) {
      return engine.value(reason);
    }
    const isBlock = each.kind === 'function' && each.node.body.type === 'BlockStatement';
    const frame = isBlock ? engine.enter(each.node, call, each.frame) : undefined;
    if (!isBlock || each.node.body.type !== 'BlockStatement') return [];
    return thrownIn(engine, each.node.body).map((thrown) => engine.value(thrown, frame));
  });
  if (values.length === 0) return undefined;
  return joinValues(node, engine.text, [...values, holeValue(node, engine.text, 'unknown')]);
}

/** `p.then(f).finally(g)` is rejected with what p is rejected with. */
function settling(promise: Node): Node {
  let inner = unwrap(promise);
  while (inner.type === 'CallExpression') {
    const callee = unwrap(inner.callee);
    if (callee.type !== 'MemberExpression') break;
    const method = staticKey(callee.property, callee.computed);
    if (method !== 'then' && method !== 'finally') break;
    inner = unwrap(callee.object);
  }
  return inner;
}
