import type { ArgumentPosition, Value } from '@magi-guardrail/dataflow';

/** A value and the position of the call that it was found at or below. */
export interface Place {
  readonly value: Value;
  readonly position: ArgumentPosition;
}

/** What is found in a value under `content`, `parts.*.text` or `1`. */
export function placesAt(value: Value, path: string): readonly Value[] {
  return path
    .split('.')
    .reduce<readonly Value[]>((all, key) => all.flatMap((each) => membersOf(each, key)), [value]);
}

function membersOf({ properties, elements }: Value, key: string): readonly Value[] {
  if (key === '*') return elements ?? [];
  const found = properties?.get(key) ?? elements?.[Number(key)];
  return found === undefined ? [] : [found];
}
