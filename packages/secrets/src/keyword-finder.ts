/** Called for every keyword that stands in a text, with its index in the list and where it begins. */
export type OnKeyword = (keyword: number, start: number) => void;

/** Finds any number of keywords in one pass, in whatever case they are written. */
export interface KeywordFinder {
  scan(text: string, found: OnKeyword): void;
}

/**
 * A finder for lower-case keywords of three characters or more, by a hash of the three that were read last:
 * one look-up per character, and a comparison where a keyword may begin. Built in a moment, unlike an
 * automaton, which takes longer than most texts.
 */
export function keywordFinder(keywords: readonly string[]): KeywordFinder {
  const bucketOf = new Uint16Array(SIZE);
  const buckets: number[][] = [[]];
  /** By bucket, as bits: how its keywords may go on. */
  const fourth = [0];
  keywords.forEach((keyword, number) => {
    let hash = 0;
    for (let index = 0; index < LENGTH; index++) hash = next(hash, keyword.charCodeAt(index));
    const bucket = bucketOf[hash] || (bucketOf[hash] = buckets.push([]) - 1);
    buckets[bucket]?.push(number);
    const goesOn = keyword.length > LENGTH ? 1 << (keyword.charCodeAt(LENGTH) & 31) : -1;
    fourth[bucket] = (fourth[bucket] ?? 0) | goesOn;
  });
  return {
    scan(text, found) {
      const { length } = text;
      let hash = 0;
      for (let index = 0; index < length; index++) {
        hash = next(hash, text.charCodeAt(index));
        const bucket = bucketOf[hash] ?? 0;
        if (bucket === 0) continue;
        if ((((fourth[bucket] ?? 0) >>> (text.charCodeAt(index + 1) & 31)) & 1) === 0) continue;
        const start = index + 1 - LENGTH;
        for (const number of buckets[bucket] ?? [])
          if (standsAt(keywords[number] ?? '', text, start)) found(number, start);
      }
    },
  };
}

const LENGTH = 3;
const SIZE = 1 << 15;

/** Five bits for each of the last three characters; those of a letter are the same in either case. */
function next(hash: number, code: number): number {
  return ((hash << 5) ^ (code | 32)) & (SIZE - 1);
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
