import type { Matchable, SecretFormat } from './format.js';
import { merged } from './merged.js';

/** A place where a format found what it knows. */
export interface Candidate<F extends Matchable = SecretFormat> {
  readonly format: F;
  /** Where the pattern began: the earlier, the more context it has seen. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** In order, never two for the same text: what tells by itself what it is goes before what its name says. */
export function withoutOverlaps(found: readonly Candidate[]): Candidate[] {
  if (found.length < 2) return [...found];
  let kept: Candidate[] = [];
  for (const rank of [0, 1, 2]) {
    const ranked = found.filter(({ format }) => rankOf(format) === rank);
    kept = merged(kept, thinned(ranked));
  }
  return kept;
}

function rankOf(format: SecretFormat): number {
  if (format.isGeneric === true) return 2;
  // A value with a beginning of its own says more than the shape alone: `sk_live_` of Clerk, not of Stripe.
  return format.place === 'itself' || format.publicPrefix !== '' ? 0 : 1;
}

function thinned(found: Candidate[]): Candidate[] {
  found.sort(
    (left, right) =>
      left.from - right.from || right.end - left.end || placeOf(left) - placeOf(right),
  );
  const kept: Candidate[] = [];
  for (const candidate of found) {
    const previous = kept.at(-1);
    if (!previous || candidate.start >= previous.end) kept.push(candidate);
  }
  return kept;
}

function placeOf({ format }: Candidate): number {
  return format.place === 'value' ? 0 : 1;
}
