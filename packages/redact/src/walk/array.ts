import { marked } from '../marker.js';
import { remove } from '../options.js';
import { SHORTEST } from '../policy.js';
import { mayName, nameBefore } from './pairs.js';
import { define, entryOf, visitProperties } from './properties.js';
import type { Walk } from './walk.js';

/** The list itself when nothing in it is secret, else a copy. */
export function visitArray(list: readonly unknown[], walk: Walk): unknown {
  const { length } = list;
  if (length > LONG && isSparse(list)) return visitSparse(list, walk);
  const end = Math.min(length, walk.policy.maxBreadth);
  const { isSecretPlace, text } = walk.policy;
  let copy: unknown[] | undefined;
  let before: unknown;
  for (let index = 0; index < end; index++) {
    const value = list[index];
    const isText = typeof value === 'string';
    const name =
      isText && typeof before === 'string' && mayName(before, index, length)
        ? nameBefore(before, list, index, walk.policy)
        : undefined;
    before = value;
    if (copy === undefined && name === undefined && isSecretPlace === undefined) {
      if (isText ? text === undefined || value.length < SHORTEST : isHarmless(value)) continue;
    }
    const next = walk.element(index, value, name);
    if (copy === undefined) {
      if (Object.is(next, value)) continue;
      copy = list.slice(0, index);
    }
    if (next !== remove) copy.push(next);
  }
  const names = namesOf(list);
  if (copy === undefined && names.length === 0 && end === length && !walk.isReferred(list))
    return list;
  const named = names.map((name) => entryOf(list, name, true, walk));
  const isSame = named.every(({ isChanged }) => !isChanged);
  if (copy === undefined && isSame && end === length && !walk.isReferred(list)) return list;
  copy ??= list.slice(0, end);
  if (end < length) copy.push(marked(`${length - end} more`));
  for (const entry of named) define(copy, entry);
  return sameAs(walk.shell(list, () => copy) as unknown[], copy);
}

/**
 * Properties that are no elements, as the match of a regular expression has, which holds the whole text that it
 * was found in. To ask a long list takes longer than to look at what is in it.
 */
function namesOf(list: readonly unknown[]): readonly string[] {
  const { length } = list;
  if (length >= INDEXES.length) return 'index' in list ? OF_MATCHES : NONE;
  const keys = Object.keys(list);
  // Indexes come first.
  if (keys.length === length && keys[length - 1] === INDEXES[length - 1]) return NONE;
  return keys.filter((key) => !/^\d+$/.test(key));
}

/** Those of a list that is short. */
const INDEXES = /* @__PURE__ */ Object.keys(/* @__PURE__ */ Array.from({ length: 17 }));

/** A list that throws when it is read: what can be read of it, one element after the other. */
export function visitHostileArray(list: readonly unknown[], walk: Walk): unknown {
  const end = Math.min(list.length, walk.policy.maxBreadth);
  const read = Array.from({ length: end }, (_, index) => elementOf(list, index));
  const next = visitArray(read, walk) as unknown[];
  return sameAs(walk.shell(list, () => next) as unknown[], next);
}

function elementOf(list: readonly unknown[], index: number): unknown {
  try {
    return list[index];
  } catch {
    return marked('unreadable');
  }
}

/** Small numbers are most of what long lists hold. */
export function isHarmless(value: unknown): boolean {
  return typeof value === 'number' ? value < 1e9 : typeof value === 'boolean';
}

/** A circle may have asked for the copy before there was one. */
function sameAs(shell: unknown[], copy: unknown[]): unknown[] {
  return shell === copy ? copy : Object.assign(shell, copy);
}

const OF_MATCHES = ['input', 'groups'];
const NONE: readonly string[] = [];
const LONG = 10_000;

/** Holes at evenly spread places tell. */
function isSparse(list: readonly unknown[]): boolean {
  const step = Math.floor(list.length / 64);
  for (let index = 0; index < list.length; index += step) if (!(index in list)) return true;
  return false;
}

/** By what it has: most of its places are empty. */
function visitSparse(list: readonly unknown[], walk: Walk): unknown {
  const next = visitProperties(list, walk);
  if (next !== list && Array.isArray(next)) next.length = list.length;
  return next;
}
