import type { Analysis, Hole, Value } from '@magi-guardrail/dataflow';
import { isPlaceholder } from '@magi-guardrail/secrets/naming';
import { isExcerpt } from './excerpt.js';

/** What `credentials` of a request can be. */
const fetchModes: ReadonlySet<string> = new Set(['include', 'same-origin', 'omit']);

/** Redacted by a known function, no text at all, or one of a few words such as 'set' and '***'. */
export function isHarmless(value: Value, holes: readonly Hole[], analysis: Analysis): boolean {
  if (value.type === 'boolean' || value.type === 'function') return true;
  if (holes.length > 0) {
    return holes.every((hole) => hole.safeFor.has('redacted') || isExcerpt(hole, analysis));
  }
  const { constants } = value;
  return constants !== undefined && constants.every(isPublicConstant);
}

export function isPublicConstant(constant: unknown): boolean {
  // The members of an enumeration are numbers, as a PIN is.
  if (typeof constant === 'number') return constant < 100;
  if (typeof constant !== 'string' || fetchModes.has(constant)) return true;
  // Three words are a sentence about a secret.
  return isPlaceholder(constant) || !/\w/.test(constant) || /\S\s+\S+\s+\S/.test(constant);
}
