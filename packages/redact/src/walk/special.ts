import { remove } from '../options.js';
import { visitInspected } from './inspected.js';
import {
  visitBlob,
  visitExchange,
  visitForm,
  visitHeaders,
  visitParameters,
  visitUrl,
} from './platform.js';
import { visitProperties } from './properties.js';
import { classOf, tagOf } from './tag.js';
import type { Walk } from './walk.js';

/** Everything that is neither a list nor a plain object. */
export function visitSpecial(value: object, walk: Walk): unknown {
  const visit = VISITS.get(tagOf(value)) ?? VISITS.get(classOf(value)?.name ?? '');
  if (visit !== undefined) return visit(value as never, walk);
  if (ArrayBuffer.isView(value)) return visitBytes(value);
  return visitOther(value, walk);
}

/** By what they call themselves, so that those of another realm or library are known too. */
const VISITS: ReadonlyMap<string, (value: never, walk: Walk) => unknown> = new Map<
  string,
  (value: never, walk: Walk) => unknown
>([
  ['Map', visitMap],
  ['Set', visitSet],
  ['Error', visitError],
  ['DOMException', visitError],
  ['DataView', visitBytes],
  ['ArrayBuffer', visitBytes],
  ['SharedArrayBuffer', visitBytes],
  ['Promise', visitOpaque],
  ['Map Iterator', visitOpaque],
  ['Set Iterator', visitOpaque],
  ['String', visitBoxed],
  ['Number', visitBoxed],
  ['BigInt', visitBoxed],
  ['Symbol', visitBoxed],
  ['URL', visitUrl],
  ['URLSearchParams', visitParameters],
  ['Headers', visitHeaders],
  ['FormData', visitForm],
  ['Request', visitExchange],
  ['Response', visitExchange],
  ['File', visitBlob],
]);

function visitOther(value: object, walk: Walk): unknown {
  const toJson: unknown = Reflect.get(value, 'toJSON');
  if (typeof toJson === 'function') return visitSerialized(value, toJson as () => unknown, walk);
  return visitInspected(value, walk);
}

function visitError(error: object, walk: Walk): unknown {
  return visitProperties(error, walk, { more: OF_ERRORS });
}

/** What a logger prints of an error although it is not enumerable, or not its own. */
const OF_ERRORS = ['message', 'stack', 'cause', 'errors', 'error', 'suppressed'];

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
function visitBytes(value: ArrayBufferView | ArrayBuffer): string {
  return `[${tagOf(value)}: ${value.byteLength} bytes]`;
}

/** An inspector shows what is in it, and nobody else can look. */
function visitOpaque(value: object): string {
  return `[${tagOf(value)}]`;
}

/** `new String('…')` reads like its text. */
function visitBoxed(value: object, walk: Walk): unknown {
  const inner: unknown = value.valueOf();
  const next = walk.visit(inner);
  const isSame = next === inner && visitProperties(value, walk) === value;
  return isSame ? value : next;
}

/** What the object itself would have logged, so that private fields are seen too. */
function visitSerialized(value: object, toJson: () => unknown, walk: Walk): unknown {
  const json = serialized(value, toJson);
  if (json === value) return visitProperties(value, walk, { isCopied: true });
  const next = walk.deeper(json);
  // Some loggers show the properties all the same.
  const isClean = Object.is(next, json) && visitInspected(value, walk) === value;
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
