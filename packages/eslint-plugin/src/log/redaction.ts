import type { Receiver, Redaction, SinkUse, Value } from '@magi-guardrail/dataflow';
import type { Exposed } from './exposed.js';

/** What the logger itself removes, as far as it can be read, and whether that covers the value. */
export interface Coverage {
  readonly isCovered: boolean;
  /** The entries that were meant to, for the message. */
  readonly entries: readonly string[];
}

/** Compares the logger's own redaction with what is logged. */
export function coverage(use: SinkUse<'log'>, found: Exposed): Coverage {
  const entries: string[] = [];
  for (const row of use.sink.redaction ?? []) {
    const option = optionOf(use.receiver, row);
    if (option === undefined) continue;
    const given = entriesOf(option, row);
    // A list that cannot be read may hold the right entry.
    if (given === undefined || covers(row, given, found, use)) {
      if (isReached(row, found, use)) return { isCovered: true, entries: [] };
      continue;
    }
    entries.push(...given);
  }
  return { isCovered: false, entries };
}

/** The option of the first call that made the logger; `child()` inherits it. */
function optionOf(receiver: Receiver | undefined, { option }: Redaction): Value | undefined {
  if (receiver === undefined) return undefined;
  return receiver.argument(option) ?? optionOf(receiver.receiver, { option, as: 'keys' });
}

function entriesOf(option: Value, { as }: Redaction): readonly string[] | undefined {
  if (as === 'function') return undefined;
  if (as === 'serializers') {
    return option.complete === true ? [...(option.properties?.keys() ?? [])] : undefined;
  }
  // `redact: { paths }` is read by the row for its list.
  if (option.elements === undefined) return option.properties === undefined ? undefined : [];
  if (option.complete !== true) return undefined;
  const texts = option.elements.map(({ constants }) => constants?.[0]);
  return texts.every((text) => typeof text === 'string') ? texts : undefined;
}

/** Redaction works on the properties of an object, never inside a text. */
function isReached({ of }: Redaction, found: Exposed, { node }: SinkUse<'log'>): boolean {
  if (found.path === undefined || found.path.length === 0) return false;
  return of === undefined || !('arguments' in node) || node.arguments[of] === found.argument;
}

function covers(
  row: Redaction,
  given: readonly string[],
  found: Exposed,
  use: SinkUse<'log'>,
): boolean {
  const { path = [] } = found;
  if (!isReached(row, found, use)) return false;
  if (row.as === 'keys') return path.some((key) => given.includes(key));
  if (row.as === 'serializers') return given.includes(path[0] ?? '');
  return given.some((entry) => matches(segments(entry), path, found.isWhole));
}

/** An entry for a parent removes the child; one for a child shows that the whole was thought of. */
function matches(entry: readonly string[], path: readonly string[], isWhole: boolean): boolean {
  if (entry.length > path.length && !isWhole) return false;
  return path.every((key, at) => {
    const segment = entry[at];
    return segment === undefined || segment === '*' || segment === key;
  });
}

/** `a.b`, `a["b-c"]` and `a[*].b`. */
function segments(entry: string): readonly string[] {
  return entry.match(/[^.[\]"'`]+/g) ?? [];
}
