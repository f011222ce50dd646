import type { SinkUse } from '../analysis-types.js';
import { around, isFunction, walk, type CallLike, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { searchOf } from '../flow-kinds.js';
import { maximalFrames, type Frame } from '../frame.js';
import { isBehindFailingTest } from '../trace/dead-branches.js';
import { makeUse, type Reach } from './uses.js';

const maximalCalls = 50;
const maximalChains = 100;

/** A use inside a function that only this file calls counts at each of the calls instead. */
export function throughWrappers(engine: Engine, reach: Reach): readonly SinkUse[] {
  const chains = chainsFrom(engine, reach.node, usedNodes(reach), maximalFrames);
  if (chains === undefined) return [makeUse(engine, reach, undefined)];
  return chains.flatMap((chain) => {
    const frame = frameOf(engine, chain);
    // What is dangerous whatever it is given is reported where it stands, whether it is reached or not.
    if (searchOf(reach.sink) !== 'always' && !isReached(engine, reach.node, chain)) return [];
    const fn = chain.at(-1)?.fn;
    const name = fn === undefined ? undefined : engine.usesOf(fn).name;
    const { line } = reach.node.loc.start;
    return makeUse(engine, reach, frame, { name: name ?? 'a function', line });
  });
}

/** The frame that everybody else has for these calls, so that answers are found again. */
function frameOf(engine: Engine, chain: readonly Link[]): Frame | undefined {
  return chain.reduceRight<Frame | undefined>(
    (outer, { fn, call }) =>
      engine.enter(fn, call, outer) ?? { fn, call, outer, depth: (outer?.depth ?? 0) + 1 },
    undefined,
  );
}

function isReached(engine: Engine, node: Node, chain: readonly Link[]): boolean {
  return chain.every((_link, at) => {
    const frame = frameOf(engine, chain.slice(at));
    const place = chain[at - 1]?.call ?? node;
    return frame === undefined || !isBehindFailingTest(engine, place, frame);
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
  const { calls, values, isExported } = engine.usesOf(fn);
  const isOwn = calls.every((call) => !isInside(call, fn));
  if (isExported || values.length > 0 || !isOwn) return undefined;
  if (calls.length === 0 || calls.length > maximalCalls) return undefined;
  const chains = calls.flatMap((call): readonly (readonly Link[])[] => {
    const given = call.type === 'TaggedTemplateExpression' ? [call.quasi] : call.arguments;
    const outer = chainsFrom(engine, call, given, depth - 1);
    return outer?.map((chain) => [{ fn, call }, ...chain]) ?? [[{ fn, call }]];
  });
  return chains.length > maximalChains ? undefined : chains;
}

export function usedNodes({ args }: Reach): readonly Node[] {
  return args.open === undefined ? args.given : [...args.given, args.open];
}

/** Follows names, for functions that put the text together before they pass it on. */
export function dependsOn(engine: Engine, nodes: readonly Node[], fn: FunctionNode): boolean {
  if (fn.params.length === 0) return false;
  const seen = new Set<Node>();
  const queue = [...nodes];
  for (let node = queue.pop(); node !== undefined && seen.size < 200; node = queue.pop()) {
    for (const each of walk(node, engine.visitorKeys)) {
      if (each.type !== 'Identifier' || engine.scopes.variable(each) === undefined) continue;
      for (const { source, name } of engine.origins(each)) {
        if (source.is === 'parameter' && source.fn === fn) return true;
        if (seen.size >= 200) return false;
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
