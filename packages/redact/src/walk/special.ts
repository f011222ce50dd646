import { remove } from '../options.js';
import { visitProperties } from './properties.js';
import type { Walk } from './walk.js';

/** Everything that is neither a list nor a plain object. */
export function visitSpecial(value: object, walk: Walk): unknown {
  if (value instanceof Map) return visitMap(value, walk);
  if (value instanceof Set) return visitSet(value, walk);
  if (value instanceof Error) return visitProperties(value, walk, { more: OF_ERRORS });
  if (isBinary(value)) return `[${tagOf(value)}: ${value.byteLength} bytes]`;
  if (value instanceof URL) return visitUrl(value, walk);
  if (value instanceof URLSearchParams) return visitParameters(value, walk);
  if (value instanceof Headers) return visitHeaders(value, walk);
  if (value instanceof String) return walk.visit(value.valueOf());
  const toJson: unknown = Reflect.get(value, 'toJSON');
  if (typeof toJson === 'function') return visitSerialized(value, toJson as () => unknown, walk);
  return visitProperties(value, walk);
}

/** What a logger prints of an error although it is not enumerable, or not its own. */
const OF_ERRORS = ['message', 'stack', 'cause', 'errors'];

function visitMap(map: ReadonlyMap<unknown, unknown>, walk: Walk): unknown {
  const entries: (readonly [unknown, unknown])[] = [];
  let isChanged = map.size > walk.policy.maxBreadth;
  for (const [key, value] of map) {
    if (entries.length >= walk.policy.maxBreadth) break;
    const nextKey = walk.visit(key);
    const next = walk.entry(typeof key === 'string' ? key : '*', value);
    if (!Object.is(nextKey, key) || !Object.is(next, value)) isChanged = true;
    entries.push([nextKey, next]);
  }
  if (!isChanged && !walk.isReferred(map)) return map;
  const copy = walk.shell(map) as Map<unknown, unknown>;
  for (const [key, value] of entries) if (value !== remove && key !== remove) copy.set(key, value);
  return copy;
}

function visitSet(set: ReadonlySet<unknown>, walk: Walk): unknown {
  const values: unknown[] = [];
  let isChanged = set.size > walk.policy.maxBreadth;
  for (const value of set) {
    if (values.length >= walk.policy.maxBreadth) break;
    const next = walk.entry('*', value);
    if (!Object.is(next, value)) isChanged = true;
    values.push(next);
  }
  if (!isChanged && !walk.isReferred(set)) return set;
  const copy = walk.shell(set) as Set<unknown>;
  for (const value of values) if (value !== remove) copy.add(value);
  return copy;
}

/** Bytes may be anything, and nobody reads them in a log. */
function isBinary(value: object): value is ArrayBufferView | ArrayBuffer {
  return ArrayBuffer.isView(value) || tagOf(value).endsWith('ArrayBuffer');
}

function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function visitUrl(url: URL, walk: Walk): unknown {
  const copy = new URL(url);
  // Square brackets would be written as %5B and %5D.
  if (copy.password !== '') copy.password = IN_URL;
  const query = visitParameters(copy.searchParams, walk);
  if (query !== copy.searchParams) copy.search = query.toString();
  const text = walk.text(copy.href);
  if (text === url.href) return url;
  return URL.canParse(text) ? new URL(text) : text;
}

const IN_URL = 'REDACTED';

function visitParameters(parameters: URLSearchParams, walk: Walk): URLSearchParams {
  const before = [...parameters];
  const after = before.map(([name, value]) => {
    return [name, walk.entry(name, value) === value ? value : IN_URL] as [string, string];
  });
  const isSame = after.every(([, value], index) => value === before[index]?.[1]);
  return isSame ? parameters : new URLSearchParams(after);
}

function visitHeaders(headers: Headers, walk: Walk): unknown {
  const before = [...headers];
  const after = before.map(([name, value]) => [name, String(walk.entry(name, value))] as const);
  const isSame = after.every(([, value], index) => value === before[index]?.[1]);
  return isSame ? headers : Object.fromEntries(after);
}

/** What the object itself would have logged, so that private fields are seen too. */
function visitSerialized(value: object, toJson: () => unknown, walk: Walk): unknown {
  const json = serialized(value, toJson);
  if (json === value) return visitProperties(value, walk, { isCopied: true });
  const next = walk.deeper(json);
  // Some loggers show the properties all the same.
  const isClean = Object.is(next, json) && visitProperties(value, walk) === value;
  return isClean ? value : next;
}

/** The object itself when it cannot be serialized: its properties are all there is to show. */
function serialized(value: object, toJson: () => unknown): unknown {
  try {
    return Reflect.apply(toJson, value, ['']);
  } catch {
    return value;
  }
}
