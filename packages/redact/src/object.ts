import type { RedactOptions } from './options.js';
import { type Policy, policyOf, REDACTED } from './policy.js';
import { replaceSecrets } from './string.js';

/**
 * A copy of the value without its secrets; the value itself when it holds none. Never changes its
 * argument and never throws.
 */
export function redactSecretsFromObject<T>(value: T, options: RedactOptions = {}): T {
  const walk: Walk = { policy: policyOf(options), copies: new Map(), changed: false };
  const copy = visit(walk, value, []);
  // Every branch gives back what it was given, or the same kind of thing with texts replaced.
  return walk.changed ? (copy as T) : value;
}

interface Walk {
  readonly policy: Policy;
  readonly copies: Map<object, unknown>;
  /** Whether the copy differs from the original in any place. */
  changed: boolean;
}

type Path = readonly string[];

const MAX_DEPTH = 200;

function visit(walk: Walk, value: unknown, path: Path): unknown {
  if (typeof value === 'string') return visitText(walk, value, path);
  if (typeof value !== 'object' || value === null) return value;
  if (walk.copies.has(value)) return walk.copies.get(value);
  if (path.length >= MAX_DEPTH) return hidden(walk);
  try {
    return visitObject(walk, value, path);
  } catch {
    // A revoked proxy or a trap that throws: nothing safe can be said about its content.
    return hidden(walk);
  }
}

function hidden(walk: Walk): string {
  walk.changed = true;
  return REDACTED;
}

function visitText(walk: Walk, text: string, path: Path): string {
  const replaced = replaceSecrets(text, (secret) => String(walk.policy.replace(secret, path)));
  if (replaced !== text) walk.changed = true;
  return replaced;
}

function visitObject(walk: Walk, value: object, path: Path): unknown {
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer || value instanceof Date)
    return value;
  if (value instanceof RegExp || value instanceof Promise || value instanceof WeakMap) return value;
  if (value instanceof Map) return visitMap(walk, value, path);
  if (value instanceof Set) return visitSet(walk, value, path);
  if (value instanceof URL) return visitUrl(walk, value, path);
  if (typeof read(value, 'toJSON') === 'function') return visitSerialized(walk, value, path);
  return visitProperties(walk, value, path);
}

function visitMap(walk: Walk, map: Map<unknown, unknown>, path: Path): Map<unknown, unknown> {
  const copy = new Map<unknown, unknown>();
  walk.copies.set(map, copy);
  for (const [key, value] of map) {
    const at = [...path, typeof key === 'string' ? key : '*'];
    copy.set(visit(walk, key, at), visitNamed(walk, value, at));
  }
  return copy;
}

function visitSet(walk: Walk, set: Set<unknown>, path: Path): Set<unknown> {
  const copy = new Set<unknown>();
  walk.copies.set(set, copy);
  for (const value of set) copy.add(visit(walk, value, path));
  return copy;
}

function visitUrl(walk: Walk, url: URL, path: Path): URL {
  const copy = new URL(visitText(walk, url.href, path));
  if (copy.password !== '') copy.password = 'REDACTED';
  for (const name of new Set(copy.searchParams.keys())) {
    if (walk.policy.isSecret(name, [...path, name])) copy.searchParams.set(name, 'REDACTED');
  }
  if (copy.href !== url.href) walk.changed = true;
  return copy;
}

/** What the object itself would have logged, so that data in private fields is seen too. */
function visitSerialized(walk: Walk, value: object, path: Path): unknown {
  walk.changed = true;
  // A `toJSON` that shows the object again would never end.
  walk.copies.set(value, '[Circular]');
  const result = serialize(walk, value, path);
  walk.copies.set(value, result);
  return result;
}

function serialize(walk: Walk, value: object, path: Path): unknown {
  try {
    const serialized: unknown = Reflect.apply(
      Reflect.get(value, 'toJSON') as () => unknown,
      value,
      [''],
    );
    if (serialized !== value) return visit(walk, serialized, path);
  } catch {
    // It cannot be serialized, so its properties are all there is to show.
  }
  const copy = visitProperties(walk, value, path);
  Object.defineProperty(copy, 'toJSON', { value: undefined });
  return copy;
}

/** Plain objects, arrays, errors and instances of classes: the same prototype, properties as data. */
function visitProperties(walk: Walk, value: object, path: Path): object {
  const copy: object = Array.isArray(value)
    ? new Array(value.length)
    : Object.create(Object.getPrototypeOf(value) as object | null);
  walk.copies.set(value, copy);
  for (const key of Reflect.ownKeys(value)) {
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    if (!descriptor || (Array.isArray(value) && key === 'length')) continue;
    // A getter may answer otherwise when it is asked again: keep this answer.
    if (descriptor.get) walk.changed = true;
    const at = [...path, typeof key === 'string' ? key : '*'];
    const own = visitNamed(walk, read(value, key), at);
    // Defining, not assigning: a property called `__proto__` stays a property.
    Object.defineProperty(copy, key, {
      value: own,
      enumerable: descriptor.enumerable ?? false,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}

function read(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return '[unreadable]';
  }
}

function visitNamed(walk: Walk, value: unknown, path: Path): unknown {
  const key = path.at(-1) ?? '';
  if (isEmpty(value) || !walk.policy.isSecret(key, path)) return visit(walk, value, path);
  walk.changed = true;
  return walk.policy.replace(value, path);
}

/** Nothing to hide, and "no password given" is worth knowing in a log. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || typeof value === 'boolean';
}
