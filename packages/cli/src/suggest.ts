import { closest } from '@magi-guardrail/gate';

/** ` Did you mean "init"?`, or nothing when no known word is near. */
export function suggest(word: string, known: readonly string[]): string {
  const best = closest(word, known);
  return best === undefined ? '' : ` Did you mean "${best}"?`;
}
