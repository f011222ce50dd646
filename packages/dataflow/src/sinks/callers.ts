import {
  around,
  calleeOf,
  isFunction,
  unwrap,
  wrapped,
  type CallLike,
  type FunctionNode,
  type Node,
} from '../ast.js';
import type { Engine } from '../engine.js';
import type { Denotation } from '../resolve/denotation.js';
import { isCall, isExportTarget } from '../resolve/function-uses.js';

/** The calls of a file by the functions they run. */
export function findCallers(engine: Engine): ReadonlyMap<FunctionNode, readonly CallLike[]> {
  const callers = new Map<FunctionNode, CallLike[]>();
  for (const node of engine.nodes()) {
    if (!isCall(node)) continue;
    const callee = unwrap(calleeOf(node));
    if (callee.type === 'Super') continue;
    for (const fn of new Set(engine.denote(callee).flatMap(functionOf))) {
      const known = callers.get(fn);
      if (known === undefined) callers.set(fn, [node]);
      else known.push(node);
    }
  }
  return callers;
}

/** A function that gets the arguments as they are. */
function functionOf(denoted: Denotation): readonly FunctionNode[] {
  if (denoted.kind === 'bound') {
    const isPlain = denoted.how === 'bound' && denoted.given.length === 0;
    return isPlain ? functionOf(denoted.target) : [];
  }
  return denoted.kind === 'function' ? [denoted.node] : [];
}

const maximalWay = 6;

/** Whether a function that is used as a value can be called from where this file does not see it. */
export function leaves(engine: Engine, use: Node, way = 0): boolean {
  const { parent } = use;
  if (parent === undefined || way > maximalWay || isExportTarget(use, engine.scopes)) return true;
  if (parent.type === 'VariableDeclarator') {
    const references = engine.scopes.variable(parent.id)?.references ?? [];
    return references.some(
      (each) => each.isRead() && leaves(engine, wrapped(each.identifier), way + 1),
    );
  }
  if (parent.type === 'ReturnStatement' || isFunction(parent)) {
    const fn = around(use, isFunction);
    return fn === undefined || resultLeaves(engine, fn, way + 1);
  }
  if (!isCall(parent) || calleeOf(parent) === use) return false;
  return !engine
    .denote(calleeOf(parent))
    .some(({ kind }) => kind === 'function' || kind === 'method');
}

/** A function that returns a function: what becomes of that is for its callers to say. */
function resultLeaves(engine: Engine, fn: FunctionNode, way: number): boolean {
  const { calls, values, isExported } = engine.usesOf(fn);
  if (isExported || values.some((use) => leaves(engine, use, way))) return true;
  return calls.some((call) => leaves(engine, wrapped(call), way));
}
