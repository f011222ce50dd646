import type { TSESTree } from '@typescript-eslint/types';
import { isFunction, walk, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';

const known = new WeakMap<Node, readonly Node[]>();

/** What a block throws by itself or through functions of this file that it calls, at most eight. */
export function thrownIn(engine: Engine, block: TSESTree.BlockStatement): readonly Node[] {
  const found = known.get(block);
  if (found !== undefined) return found;
  // An answer for questions that are asked while this one is.
  known.set(block, []);
  const { thrown, calls } = search(engine, block);
  const inner = calls.flatMap((call) =>
    functionsOf(engine, call).flatMap((fn) => search(engine, fn.body).thrown),
  );
  const all = [...thrown, ...inner].slice(0, 8);
  known.set(block, all);
  return all;
}

function search(engine: Engine, block: Node) {
  const thrown: Node[] = [];
  const calls: TSESTree.CallExpression[] = [];
  for (const node of walk(block, engine.visitorKeys, (each) => !isFunction(each))) {
    if (node.type === 'ThrowStatement') thrown.push(node.argument);
    if (node.type === 'CallExpression') calls.push(node);
  }
  return { thrown, calls };
}

function functionsOf(engine: Engine, { callee }: TSESTree.CallExpression): readonly FunctionNode[] {
  return engine.denote(callee).flatMap((each) => (each.kind === 'function' ? [each.node] : []));
}
