import type { Range } from '../../finding/source-view.js';
import type { Severity } from '../../result/model.js';

interface Match {
  readonly range: Range;
  readonly about: { readonly severity: Severity };
}

/** Several rules know the same secret; of overlapping matches the most severe stays, then the longest. */
export function onePerSecret<T extends Match>(matches: readonly T[]): T[] {
  const kept: T[] = [];
  for (const match of matches.toSorted(byWeight)) {
    if (!kept.some((other) => overlap(other.range, match.range))) kept.push(match);
  }
  return kept;
}

const WEIGHT: Record<Severity, number> = { high: 0, medium: 1, low: 2 };

function byWeight(a: Match, b: Match): number {
  return WEIGHT[a.about.severity] - WEIGHT[b.about.severity] || length(b.range) - length(a.range);
}

function length([start, end]: Range): number {
  return end - start;
}

function overlap(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
