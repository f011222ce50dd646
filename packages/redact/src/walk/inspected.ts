import { INSPECT } from './inspect-name.js';
import { visitProperties } from './properties.js';
import type { Walk } from './walk.js';

/** By its properties, and by what an inspector of its own shows of it in Node: private fields, as a rule. */
export function visitInspected(value: object, walk: Walk): unknown {
  const next = visitProperties(value, walk);
  const inspect: unknown = Reflect.get(value, INSPECT);
  if (next !== value || typeof inspect !== 'function') return next;
  const shown = inspected(value, inspect as Inspect, walk);
  return shown.isChanged ? shown.next : value;
}

type Inspect = (depth: number, options: object, inspect: (value: unknown) => string) => unknown;

function inspected(
  value: object,
  inspect: Inspect,
  walk: Walk,
): { readonly next: unknown; readonly isChanged: boolean } {
  let isChanged = false;
  const look = (part: unknown): unknown => {
    const next = part === value ? part : walk.deeper(part);
    if (!Object.is(next, part)) isChanged = true;
    return next;
  };
  const options = { depth: 2, stylize: String };
  const next = look(
    Reflect.apply(inspect, value, [2, options, (part: unknown) => written(look(part))]),
  );
  return { next, isChanged };
}

/** What an inspector puts into its text, when there is no Node to write it. */
function written(value: unknown): string {
  try {
    return typeof value === 'string' ? value : JSON.stringify(value);
  } catch {
    // A number too big for JSON, or a circle.
    return '…';
  }
}
