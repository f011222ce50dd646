import type { Text, Value } from '@magi-guardrail/dataflow';

const limit = 64;

/** Every combination of the texts the values can be, at most 64. */
export function alternatives(values: readonly Value[]): readonly (readonly Text[])[] {
  return values.reduce<readonly (readonly Text[])[]>(
    (combinations, value) =>
      combinations.flatMap((head) => value.texts.map((text) => [...head, text])).slice(0, limit),
    [[]],
  );
}

/** How many combinations there are, listed or not. */
export function countAlternatives(values: readonly Value[]): number {
  return values.reduce((count, { texts }) => count * texts.length, 1);
}
