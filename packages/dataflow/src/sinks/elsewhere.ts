import type { SinkUse } from '../analysis-types.js';
import { isCall, walk, type CallLike, type FunctionNode } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { makeUse, reachesOf } from './uses.js';
import { dependsOn, usedNodes } from './wrappers.js';

const maximalUses = 20;

/** Sinks in functions of other files that this call hands its arguments to. */
export function usesElsewhere(engine: Engine, call: CallLike, callee: readonly FunctionNode[]) {
  const uses: SinkUse[] = [];
  for (const fn of callee) {
    if (engine.files.fileOf(fn) === undefined) continue;
    collect(engine, { fn, site: call, frame: engine.enter(fn, call, undefined), uses });
  }
  return uses;
}

interface Body {
  readonly fn: FunctionNode;
  /** The call in the file being analysed. */
  readonly site: CallLike;
  readonly frame: Frame | undefined;
  readonly uses: SinkUse[];
}

function collect(engine: Engine, { fn, site, frame, uses }: Body): void {
  if (frame === undefined) return;
  const file = engine.files.fileOf(fn)?.filename;
  for (const node of walk(fn.body, engine.visitorKeys)) {
    if (!isCall(node) || uses.length >= maximalUses) continue;
    for (const reach of reachesOf(engine, node)) {
      if (!dependsOn(engine, usedNodes(reach), fn)) continue;
      const via = {
        name: engine.usesOf(fn).name ?? 'a function',
        line: node.loc.start.line,
        ...(file === undefined ? {} : { file }),
      };
      uses.push(makeUse(engine, { ...reach, node: site, at: node }, frame, via));
    }
    for (const inner of calledFunctions(engine, node)) {
      if (inner !== fn)
        collect(engine, { fn: inner, site, frame: engine.enter(inner, node, frame), uses });
    }
  }
}

/** The functions written in the project that a call runs. */
export function calledFunctions(engine: Engine, call: CallLike): readonly FunctionNode[] {
  const callee = call.type === 'TaggedTemplateExpression' ? call.tag : call.callee;
  if (callee.type === 'Super') return [];
  const found = engine
    .denote(callee)
    .flatMap((each) => (each.kind === 'function' ? [each.node] : []));
  return [...new Set(found)];
}
