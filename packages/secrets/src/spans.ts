import type { Matchable } from './format.js';
import { packed } from './packed/packed.generated.js';
import { unpack } from './packed/unpack.js';
import { candidatesIn } from './scan.js';
import { type Scanner, scannerFor } from './scanner.js';

/** A part of a text. */
export interface Span {
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

export { isRandomText } from './genuine.js';

/**
 * Where a text holds secrets of known formats, in no order; parts may overlap. Finds what `findSecrets` finds
 * in a text of no file, and tells nothing about it: a fifth of the size, for programs that are loaded often.
 * Keys that documentation shows to everybody count as secrets here. Passwords in addresses, and values whose name alone makes them secret, are left to the caller.
 */
export function findSpans(text: string): readonly Span[] {
  return candidatesIn(text, (scanner ??= scannerFor(unpack(packed))));
}

let scanner: Scanner<Matchable> | undefined;
