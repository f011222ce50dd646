import { inspect } from 'node:util';
import type { Table } from '../table.ts';
import { plantedFormats } from './positions.ts';
import { type Contender, contenders } from './redactors.ts';
import { leaks, planted } from './values.ts';

/** How many of the planted secrets each leaves, and where. */
export function measureLeaks(): Table {
  const places = [...planted().keys()];
  const formats = plantedFormats();
  const rows = contenders().map((contender) => {
    const left = places.filter((place) => isLeft(contender, planted().get(place), leaks));
    const seen = formats.filter(({ value, secret }) => isLeft(contender, value, [secret]));
    return [
      contender.name,
      contender.looksAt,
      `${left.length} of ${places.length}`,
      `${seen.length} of ${formats.length}`,
      left.slice(0, 4).join(', '),
    ];
  });
  return {
    title: 'Planted secrets that are left',
    head: ['Redactor', 'Looks at', 'In places', 'Formats in positions', 'Places such as'],
    rows,
    note: 'A redactor that throws leaves the secret: there is nothing to log instead.',
  };
}

/** Whether one of the secrets can be seen in what a redactor makes of a value. */
export function isLeft(
  { redact }: Pick<Contender, 'redact'>,
  value: unknown,
  secrets: readonly string[],
): boolean {
  try {
    const result = redact(value);
    const seen = inspect(result, { depth: 20, maxStringLength: null }) + asJson(result);
    return secrets.some((secret) => seen.includes(secret));
  } catch {
    return true;
  }
}

/** What a logger would write, if it can. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
