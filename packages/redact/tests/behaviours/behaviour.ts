import { inspect } from 'node:util';
import { examples } from '@magi-guardrail/secrets/examples';

/** What may not be seen afterwards, under names that say so; what must be seen has `KEPT` in it. */
export const PLANTED = 'PLANTED';

/** A token of a known format: found wherever it stands. */
export const TOKEN = examples['github-pat']?.matches[0] ?? '';

/** One row of the table: a place where secrets stand, by values that have `PLANTED` or `TOKEN` there. */
export interface Behaviour {
  /** As the README says it. */
  readonly what: string;
  /** Makes the values; a row holds when it holds for all of them. */
  readonly values: () => readonly unknown[];
}

/** Rows of the table that stand together. */
export interface BehaviourGroup {
  readonly where: string;
  readonly rows: readonly Behaviour[];
}

/** Everything that a logger, a console or a reader of properties could see of a value. */
export function seenOf(value: unknown): string {
  return [shown(value), json(value), text(value), ...parts(value)].join('\n');
}

function shown(value: unknown): string {
  return inspect(value, { depth: 60, maxStringLength: null, maxArrayLength: 2_000 });
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value, (_, one: unknown) =>
      typeof one === 'bigint' ? String(one) : one,
    );
  } catch {
    // It goes round in circles, or throws when it is read.
    return '';
  }
}

function text(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '';
  }
}

/** What has entries that neither JSON nor an inspector shows. */
function parts(value: unknown): readonly string[] {
  const hasEntries = [FormData, Headers, URLSearchParams].some((type) => value instanceof type);
  return hasEntries ? [shown([...(value as Iterable<unknown>)])] : [];
}
