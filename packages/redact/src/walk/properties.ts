import { marked, REDACTED } from '../marker.js';
import { remove } from '../options.js';
import { INSPECT } from './inspect-name.js';
import { NeedsTracking } from './needs-tracking.js';
import type { Walk } from './walk.js';

export interface CopyOptions {
  /** Names to look at that need be neither enumerable nor its own. */
  readonly more?: readonly string[];
  /** Whether there is a copy in any case. */
  readonly isCopied?: boolean;
}

/**
 * An object by its own properties, with names of every kind, and whatever happens when they are read. The
 * copy has data where there was a getter.
 */
export function visitProperties(
  object: object,
  walk: Walk,
  { more = [], isCopied = false }: CopyOptions = {},
): unknown {
  try {
    const entries = entriesOf(object, walk, more);
    const isChanged = isCopied || entries.some((entry) => entry.isChanged);
    if (!isChanged && !walk.isReferred(object)) return object;
    const copy = walk.shell(object);
    for (const entry of entries) define(copy, entry);
    withoutMethods(copy);
    return copy;
  } catch (error) {
    if (error instanceof NeedsTracking) throw error;
    // A revoked proxy: nothing can be said about what it holds.
    return REDACTED;
  }
}

/**
 * What a class does to show itself fails on a copy, which has none of its private fields; what an object does
 * of its own may still lead to the original.
 */
function withoutMethods(copy: object): void {
  for (const name of ['toJSON', INSPECT]) {
    if (typeof Reflect.get(copy, name) !== 'function') continue;
    const hidden = { value: undefined, enumerable: false, configurable: true, writable: true };
    Object.defineProperty(copy, name, hidden);
  }
}

interface Entry {
  readonly name: string | symbol;
  readonly next: unknown;
  readonly enumerable: boolean;
  readonly isChanged: boolean;
}

function entriesOf(object: object, walk: Walk, more: readonly string[]): readonly Entry[] {
  const own = Reflect.ownKeys(object);
  const names = more.length === 0 ? own : new Set([...own, ...more]);
  const entries: Entry[] = [];
  for (const name of names) {
    const enumerable = Object.getOwnPropertyDescriptor(object, name)?.enumerable ?? false;
    if (!enumerable && !(more.includes(String(name)) && name in object)) continue;
    if (entries.length >= walk.policy.maxBreadth) {
      entries.push({ name: '…', next: marked('cut off'), enumerable: true, isChanged: true });
      break;
    }
    entries.push(entryOf(object, name, enumerable, walk));
  }
  return entries;
}

/** What becomes of one property, whatever happens when it is read. */
export function entryOf(
  object: object,
  name: string | symbol,
  enumerable: boolean,
  walk: Walk,
): Entry {
  const shown = walk.visit(name) as string | symbol;
  const label = typeof name === 'symbol' ? (name.description ?? '') : name;
  try {
    const value: unknown = Reflect.get(object, name);
    const next = walk.entry(label, value, object);
    return { name: shown, next, enumerable, isChanged: shown !== name || !Object.is(next, value) };
  } catch (error) {
    if (error instanceof NeedsTracking) throw error;
    return { name: shown, next: marked('unreadable'), enumerable, isChanged: true };
  }
}

/** Adds it to a copy. */
export function define(copy: object, { name, next, enumerable }: Entry): void {
  if (next === remove) return;
  // Two names that are secrets must not become one. Defining, not assigning: `__proto__` stays a property.
  const free =
    typeof name === 'string' && Object.hasOwn(copy, name)
      ? `${name} ${Object.keys(copy).length}`
      : name;
  Object.defineProperty(copy, free, {
    value: next,
    enumerable,
    configurable: true,
    writable: true,
  });
}
