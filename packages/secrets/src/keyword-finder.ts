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
  // By hash, as bits: how the keywords that begin so may go on.
  const goesOn = new Int32Array(SIZE);
  // By hash, the first of these keywords, and after each of them the next one; counted from 1.
  const first = new Uint16Array(SIZE);
  const others = new Uint16Array(keywords.length + 1);
  for (let number = keywords.length; number > 0; number--) {
    const keyword = keywords[number - 1]!;
    const hash = hashAt(
      new Uint8Array(3).map((_, index) => byteOf(keyword, index)),
      2,
    );
    others[number] = first[hash]!;
    first[hash] = number;
    goesOn[hash]! |= keyword.length > LENGTH ? 1 << byteOf(keyword, LENGTH) : -1;
  }
  const compare = (hash: number, text: string, start: number, hits: number[]): void => {
    for (let next = first[hash]!; next > 0; next = others[next]!)
      if (standsAt(keywords[next - 1]!, text, start)) hits.push(next - 1, start);
  };
  return {
    *hitsIn(text) {
      const bytes = (shared ??= new Uint8Array(CHUNK + 2));
      for (let from = 0; from === 0 || from + LENGTH < text.length; from += CHUNK - LENGTH) {
        const end = load(text, from, bytes, encode);
        const hits: number[] = [];
        for (let at = 1; (at = seek(bytes, at + 1, end, goesOn)) < end;)
          compare(hashAt(bytes, at), text, from + at + 1 - LENGTH, hits);
        // Whoever searches another text meanwhile may have the bytes.
        yield hits;
      }
    },
  };
}

const LENGTH = 3;
const SIZE = 1 << 15;
/** Few enough to stay in the cache. */
const CHUNK = 1 << 14;

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
    const third = bytes[at]! | 32;
    const fourth = bytes[at + 1]! | 32;
    const here = goesOn[hashOf(first, second, third)]! >>> fourth;
    const next = goesOn[hashOf(second, third, fourth)]! >>> bytes[at + 2]!;
    if (((here | next) & 1) === 1) return at + 1 - (here & 1);
    first = third;
    second = fourth;
  }
  return end;
}

let shared: Uint8Array | undefined;

/**
 * Copies a chunk of the text, one byte for each character, since bytes are read faster than characters. Gives
 * the end of those that have another after them, which in the last chunk is a zero.
 */
function load(text: string, from: number, bytes: Uint8Array, encode: Encode | undefined): number {
  const length = Math.min(text.length - from, CHUNK);
  if (encode?.(text.slice(from, from + length), bytes) !== true)
    for (let index = 0; index < length; index++) bytes[index] = byteOf(text, from + index);
  bytes.fill(0, length, length + 2);
  return length - Number(from + length < text.length);
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
