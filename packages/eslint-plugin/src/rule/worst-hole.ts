import type { Hole } from '@magi-guardrail/dataflow';

const order: readonly Hole['certainty'][] = [
  'untrusted',
  'exposed',
  'unknown',
  'internal',
  'enum',
  'number',
];

/** The hole a reader should look at first: the least trusted, then the first. */
export function worstHole(holes: readonly Hole[]): Hole | undefined {
  return holes.reduce<Hole | undefined>(
    (worst, hole) => (worst === undefined || rank(hole) < rank(worst) ? hole : worst),
    undefined,
  );
}

function rank(hole: Hole): number {
  return order.indexOf(hole.certainty);
}
