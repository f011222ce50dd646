import type { SinkUse } from '../analysis-types.js';
import {
  around,
  hasArguments,
  isFunction,
  walk,
  type CallLike,
  type FunctionNode,
  type Node,
} from '../ast.js';
import type { Engine } from '../engine.js';
import { maximalFrames, type Frame } from '../frame.js';
import { leaves } from './callers.js';
import { makeUse, type Reach } from './uses.js';

const maximalCalls = 50;
const maximalChains = 100;

/** A use inside a function that only this file calls counts at each of the calls instead. */
export function throughWrappers(engine: Engine, reach: Reach): readonly SinkUse[] {
  const chains = chainsFrom(engine, reach.node, usedNodes(reach), maximalFrames);
  if (chains === undefined) return [makeUse(engine, reach, undefined)];
  return chains.map((chain) => {
    if (chain.length === 0) return makeUse(engine, reach, undefined);
    const frame = chain.reduceRight<Frame | undefined>(
      (outer, { fn, call }) => ({ fn, call, outer, depth: (outer?.depth ?? 0) + 1 }),
      undefined,
    );
    const fn = chain.at(-1)?.fn;
    const name = fn === undefined ? undefined : engine.usesOf(fn).name;
    const { line } = reach.node.loc.start;
    return makeUse(engine, reach, frame, { name: name ?? 'a function', line });
  });
}

interface Link {
  readonly fn: FunctionNode;
  readonly call: CallLike;
}

/** Innermost first: the calls through which a parameter gets its value; undefined without any. */
function chainsFrom(
  engine: Engine,
  node: Node,
  used: readonly Node[],
  depth: number,
): readonly (readonly Link[])[] | undefined {
  const fn = around(node, isFunction);
  if (fn === undefined || depth === 0 || !dependsOn(engine, used, fn)) return undefined;
  const callers = callersOf(engine, fn);
  if (callers === undefined) return undefined;
  const chains = callers.calls.flatMap((call): readonly (readonly Link[])[] => {
    const given = call.type === 'TaggedTemplateExpression' ? [call.quasi] : call.arguments;
    const outer = chainsFrom(engine, call, given, depth - 1);
    return outer?.map((chain) => [{ fn, call }, ...chain]) ?? [[{ fn, call }]];
  });
  const all = callers.isOpen ? [...chains, []] : chains;
  return all.length > maximalChains ? undefined : all;
}

interface Callers {
  readonly calls: readonly CallLike[];
  /** There can be others, of which nothing is known. */
  readonly isOpen: boolean;
}

/** The calls of a function by its name, or else those that it reaches as a value. */
function callersOf(engine: Engine, fn: FunctionNode): Callers | undefined {
  const { calls: named, values, isExported } = engine.usesOf(fn);
  if (isExported) return undefined;
  const isNamed = values.length === 0 && named.length > 0;
  const calls = isNamed ? named : engine.callersOf(fn);
  const isOwn = calls.every((call) => !isInside(call, fn));
  if (!isOwn || calls.length === 0 || calls.length > maximalCalls) return undefined;
  return { calls, isOpen: !isNamed && values.some((use) => leaves(engine, use)) };
}

export function usedNodes({ args }: Reach): readonly Node[] {
  return args.open === undefined ? args.given : [...args.given, args.open];
}

/** Follows names, for functions that put the text together before they pass it on. */
export function dependsOn(engine: Engine, nodes: readonly Node[], fn: FunctionNode): boolean {
  const seen = new Set<Node>();
  const queue = [...nodes];
  for (let node = queue.pop(); node !== undefined && seen.size < 200; node = queue.pop()) {
    for (const each of walk(node, engine.visitorKeys)) {
      if (each.type !== 'Identifier') continue;
      if (engine.scopes.variable(each) === undefined) {
        if (each.name === 'arguments' && around(each, hasArguments) === fn) return true;
        continue;
      }
      for (const { source, name } of engine.origins(each)) {
        if (source.is === 'parameter' && source.fn === fn) return true;
        const isNew = !seen.has(name);
        seen.add(name);
        if (isNew && (source.is === 'value' || source.is === 'append')) queue.push(source.node);
      }
    }
  }
  return false;
}

function isInside(node: Node, outer: Node): boolean {
  return outer.range[0] <= node.range[0] && node.range[1] <= outer.range[1];
}
