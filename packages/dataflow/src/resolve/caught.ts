import { isFunction, staticKey, unwrap, walk, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { apiStep } from './api.js';
import type { Api, Denotation } from './denotation.js';

/** Of a long block, the first calls: a block that makes more of them is no single request. */
const maximalCalls = 40;
/** How far the functions of this file are followed that the block calls. */
const maximalDepth = 2;

/** What a `catch` clause catches of the libraries that its `try` block calls: `f().catch(0)#0`. */
export function denoteCaught(
  engine: Engine,
  block: Node,
  frame: Frame | undefined,
): readonly Denotation[] {
  return errorsIn(engine, block, frame, new Set());
}

/** What a callback is given that receives what a promise is rejected with. */
export function denoteRejected(engine: Engine, promise: Node): readonly Denotation[] {
  const errors = errorsOf(engine.denote(settling(promise)));
  // `Promise.reject(x)` is rejected with x.
  return errors.length > 0 ? errors : engine.denote(promise);
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

function errorsIn(
  engine: Engine,
  block: Node,
  frame: Frame | undefined,
  entered: Set<FunctionNode>,
): readonly Denotation[] {
  const calls = [...walk(block, engine.visitorKeys, runsHere)].filter(
    (node) => node.type === 'CallExpression' || node.type === 'NewExpression',
  );
  return calls
    .slice(0, maximalCalls)
    .flatMap((call) => [
      ...errorsOf(engine.denote(call, frame)),
      ...errorsOfOwn(engine, call.callee, entered),
    ]);
}

/** A function of this file throws on what it does not catch itself. */
function errorsOfOwn(
  engine: Engine,
  callee: Node,
  entered: Set<FunctionNode>,
): readonly Denotation[] {
  if (entered.size >= maximalDepth) return [];
  return engine.denote(callee).flatMap((each) => {
    if (each.kind !== 'function' || entered.has(each.node)) return [];
    return errorsIn(engine, each.node.body, undefined, new Set([...entered, each.node]));
  });
}

/** Not what only a callback does, nor what a `try` inside catches itself. */
function runsHere(node: Node): boolean {
  if (isFunction(node)) return false;
  const { parent } = node;
  return parent?.type !== 'TryStatement' || parent.block !== node || parent.handler === null;
}

function errorsOf(results: readonly Denotation[]): readonly Denotation[] {
  return results.flatMap((each) => {
    if (each.kind !== 'api' || each.nodes.length === 0) return [];
    const error = ['.catch', '(0)', '#0'].reduce<Api>(apiStep, each);
    return error.nodes.length === 0 ? [] : [error];
  });
}
