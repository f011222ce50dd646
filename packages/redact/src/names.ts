import { classifyName } from '@magi-guardrail/secrets/naming';
import type { RedactOptions } from './options.js';

/** What a property name says: nothing, that its value is secret, or that it must be looked at twice. */
export type NameKind =
  typeof PLAIN | typeof SECRET | typeof PAIRED | typeof ODD | typeof ODD_SECRET;
export const PLAIN = 0;
export const SECRET = 1;
/** The name of the value stands beside it: `{ name: 'Authorization', value: '…' }`. */
export const PAIRED = 2;
/** It is a secret itself, or dangerous to assign to. */
export const ODD = 3;
/** The same, and it calls its value secret. */
export const ODD_SECRET = 4;

/** Whether a name calls its value secret: by what everybody knows, and by the options. */
export function nameTest({
  keys = [],
  keep = [],
  personal = true,
}: RedactOptions): (name: string) => boolean {
  const own = new Map([
    ...keep.filter((name) => !isPlace(name)).map((name) => [normalize(name), false] as const),
    ...keys.map((name) => [normalize(name), true] as const),
  ]);
  const isKnown = remembered((name) => {
    // `PaSsWoRd` has more words than it means.
    const found = LETTERS.test(name)
      ? (classifyName(name) ?? classifyName(name.toLowerCase()))
      : undefined;
    return found === 'secret' || (found === 'personal' && personal !== false);
  });
  return (name) =>
    (own.size > 0 ? own.get(normalize(name)) : undefined) ?? isKnown(unnumbered(name));
}

/** A name that tells what follows it in a list: of a header or an option, not a word as in a list of fields. */
export const NAMES_NEXT = /^(?:authorization|cookie)$|^[\w-]*-[\w-]+$/i;

/** Whether an entry of `keep` is a place, and no name. */
export function isPlace(entry: string): boolean {
  return /[.*[]/.test(entry);
}

/** Programs use the same few names again and again; names made of data must not fill the memory. */
export function remembered<T>(
  ask: (name: string) => T,
  isKept: (answer: T) => boolean = () => true,
): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const answer = known.get(name);
    if (answer !== undefined) return answer;
    const fresh = ask(name);
    if (known.size < MOST_NAMES && name.length < LONGEST_NAME && isKept(fresh))
      known.set(name, fresh);
    return fresh;
  };
}

/** The name without its number: `item17` says what `item` says. */
function unnumbered(name: string): string {
  let end = name.length;
  while (end > 0 && isDigit(name.charCodeAt(end - 1))) end--;
  return end === name.length ? name : name.slice(0, end);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const LETTERS = /\p{L}{2}/u;
const MOST_NAMES = 5_000;
/** Longer names are hardly names. */
export const LONGEST_NAME = 60;

function normalize(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || name;
}
