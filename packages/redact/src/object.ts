import type { RedactOptions } from './options.js';
import { type Policy, policyOf, REDACTED } from './policy.js';
import { replaceSecrets } from './string.js';

/**
 * A copy of the value without its secrets; the value itself when it holds none. Never changes its
 * argument and never throws.
 */
export function redactSecretsFromObject<T>(value: T, options: RedactOptions = {}): T {
  const walk: Walk = { policy: policyOf(options), copies: new Map() };
  // Every branch gives back what it was given, or the same kind of thing with texts replaced.
  return visit(walk, value, []) as T;
}

interface Walk {
  readonly policy: Policy;
  readonly copies: Map<object, unknown>;
}

type Path = readonly string[];

const MAX_DEPTH = 200;

function visit(walk: Walk, value: unknown, path: Path): unknown {
  if (typeof value === 'string') return visitText(walk, value, path);
  if (typeof value !== 'object' || value === null) return value;
  if (walk.copies.has(value)) return walk.copies.get(value);
  if (path.length >= MAX_DEPTH) return REDACTED;
  try {
    return visitObject(walk, value, path);
  } catch {
    // A revoked proxy or a trap that throws: nothing safe can be said about its content.
    return REDACTED;
  }
}

function visitText({ policy }: Walk, text: string, path: Path): string {
  return replaceSecrets(text, (secret) => String(policy.replace(secret, path)));
}

function visitObject(walk: Walk, value: object, path: Path): unknown {
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer || value instanceof Date)
    return value;
  if (value instanceof RegExp || value instanceof Promise || value instanceof WeakMap) return value;
  if (value instanceof Map) return visitMap(walk, value, path);
  if (value instanceof Set) return visitSet(walk, value, path);
  if (value instanceof URL) return visitUrl(walk, value, path);
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
  const text = visitText(walk, url.href, path);
  if (text === url.href) return url;
  const copy = new URL(url);
  copy.password = 'REDACTED';
  for (const [name, value] of url.searchParams) {
    copy.searchParams.set(name, visitText(walk, value, path));
  }
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
  return walk.policy.replace(value, path);
}

/** Nothing to hide, and "no password given" is worth knowing in a log. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || typeof value === 'boolean';
}
