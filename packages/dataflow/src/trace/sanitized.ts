import type { Hole, Value } from '../analysis-types.js';
import type { Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { SafeFor } from '../model.js';
import { holesOf, holeValue, worstOf } from './build.js';

/** What is made of some values and is safe for these contexts: of its text nothing else is known. */
export function sanitizedValue(
  engine: Engine,
  call: Node,
  values: readonly Value[],
  clears: readonly SafeFor[],
): Value {
  const holes = values.flatMap(holesOf);
  const worst = worstOf(holes);
  const known = values.every(({ texts }) => texts.length > 0);
  return holeValue(call, engine.text, worst?.certainty ?? (known ? 'internal' : 'unknown'), {
    safeFor: new Set([...clears, ...(worst?.safeFor ?? [])]),
    labels: new Set(holes.flatMap((hole) => [...hole.labels])),
    path: [...(worst?.path ?? []).slice(0, 4), ...pathOf(engine, call)],
  });
}

export function pathOf(engine: Engine, node: Node): Hole['path'] {
  return holesOf(holeValue(node, engine.text, 'unknown')).flatMap((hole) => hole.path);
}
