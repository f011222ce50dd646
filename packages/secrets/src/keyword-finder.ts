/** Where keywords stand: the index of one in the list and where it begins, then the next two numbers. */
export type Hits = readonly number[];

/** Writes a text as bytes if there is one for each character, and gives whether there is. */
export type Encode = (text: string, bytes: Uint8Array) => boolean;

/** Finds any number of keywords in one pass, in whatever case they are written. */
export interface KeywordFinder {
  /** Those of the text in order, some at a time. */
  hitsIn(text: string): Iterable<Hits>;
}

/**
 * A finder for lower-case keywords of three characters or more, by a hash of the three that were read last:
 * one look-up per character, and a comparison where a keyword may begin. Built in a moment, unlike an
 * automaton, which takes longer than most texts. What is called for every character or every keyword is a
 * function of its own here, and nothing is called back: the engine compiles them in a few milliseconds, as
 * one in a hundred, which is longer than the search of a thousand files. `encode` makes it faster where the
 * platform has something for it.
 */
export function keywordFinder(keywords: readonly string[], encode?: Encode): KeywordFinder {
  const table = { ...tableOf(keywords), encode };
  return { hitsIn: (text) => chunksOf(text, table) };
}

function* chunksOf(text: string, table: Table): Generator<Hits, undefined> {
  const { goesOn, encode } = table;
  const bytes = spare ?? new Uint8Array(CHUNK + 2);
  // What searches another text meanwhile gets bytes of its own.
  spare = undefined;
  for (let from = 0; from === 0 || from + LENGTH < text.length; from += CHUNK - LENGTH) {
    const end = load(text, from, bytes, encode);
    const hits: number[] = [];
    for (let at = 1; (at = seek(bytes, at + 1, end, goesOn)) < end;)
      compare(table, hashAt(bytes, at), text, from + at + 1 - LENGTH, hits);
    yield hits;
  }
  spare = bytes;
}

/** Adds the keywords of a hash that begin here. */
function compare(
  { keywords, first, others }: Table,
  hash: number,
  text: string,
  start: number,
  hits: number[],
): void {
  for (let next = first[hash]!; next > 0; next = others[next]!)
    if (standsAt(keywords[next - 1]!, text, start)) hits.push(next - 1, start);
}

const LENGTH = 3;
const SIZE = 1 << 15;
/** Few enough to stay in the cache. */
const CHUNK = 1 << 14;

interface Table {
  readonly encode: Encode | undefined;
  readonly keywords: readonly string[];
  /** By hash, as bits: how the keywords that begin so may go on. */
  readonly goesOn: Int32Array;
  /** By hash, the first of these keywords, and after each of them the next one; counted from 1. */
  readonly first: Uint16Array;
  readonly others: Uint16Array;
}

function tableOf(keywords: readonly string[]): Omit<Table, 'encode'> {
  const goesOn = new Int32Array(SIZE);
  const first = new Uint16Array(SIZE);
  const others = new Uint16Array(keywords.length + 1);
  for (let number = keywords.length; number > 0; number--) {
    const keyword = keywords[number - 1]!;
    const hash = hashOf(byteOf(keyword, 0) | 32, byteOf(keyword, 1) | 32, byteOf(keyword, 2) | 32);
    others[number] = first[hash]!;
    first[hash] = number;
    goesOn[hash]! |= keyword.length > LENGTH ? 1 << byteOf(keyword, LENGTH) : -1;
  }
  return { keywords, goesOn, first, others };
}

/** Five bits for each of three characters; those of a letter are the same in either case. */
function hashOf(first: number, second: number, third: number): number {
  return ((first << 10) ^ (second << 5) ^ third) & (SIZE - 1);
}

/** What `load` makes of a character, if it is ASCII or not. */
function byteOf(text: string, index: number): number {
  return text.charCodeAt(index) & 255;
}

/** By the last of the three. */
function hashAt(bytes: Uint8Array, at: number): number {
  return hashOf(bytes[at - 2]! | 32, bytes[at - 1]! | 32, bytes[at]! | 32);
}

/**
 * The next place where a keyword may begin, by the last of its first three characters, or `end` or more. A
 * function of its own, so that the engine compiles it after a few files, not after hundreds. Two places in a
 * turn take a third less time than one: there is one branch for both.
 */
function seek(bytes: Uint8Array, from: number, end: number, goesOn: Int32Array): number {
  let first = bytes[from - 2]! | 32;
  let second = bytes[from - 1]! | 32;
  for (let at = from; at < end; at += 2) {
    const next = bytes[at + 1]!;
    const third = bytes[at]! | 32;
    const mayBe = goesOn[hashOf(first, second, third)]! >>> next;
    first = third;
    const fourth = next | 32;
    const mayBeNext = goesOn[hashOf(second, third, fourth)]! >>> bytes[at + 2]!;
    second = fourth;
    if (((mayBe | mayBeNext) & 1) === 1) return (mayBe & 1) === 1 ? at : at + 1;
  }
  return end;
}

let spare: Uint8Array | undefined;

/**
 * Copies a chunk of the text, one byte for each character, since bytes are read faster than characters. Gives
 * the end of those that have another after them, which in the last chunk is a zero.
 */
function load(text: string, from: number, bytes: Uint8Array, encode: Encode | undefined): number {
  const length = Math.min(text.length - from, CHUNK);
  if (encode?.(text.slice(from, from + length), bytes) !== true)
    for (let index = 0; index < length; index++) bytes[index] = byteOf(text, from + index);
  bytes.fill(0, length, length + 2);
  return from + length < text.length ? length - 1 : length;
}

function standsAt(keyword: string, text: string, start: number): boolean {
  // From the end, where those with one beginning differ.
  for (let index = keyword.length - 1; index >= 0; index--) {
    const code = text.charCodeAt(start + index);
    const isUpper = code >= 65 && code <= 90;
    if ((isUpper ? code | 32 : code) !== keyword.charCodeAt(index)) return false;
  }
  return true;
}
