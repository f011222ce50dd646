/** Whether somebody wrote a text to be read, such as an identifier or a path: it is made of words. */
export function isWritten(text: string): boolean {
  const segments = text.split(/[^A-Za-z\d]+/).filter((segment) => segment !== '');
  const all = segments.reduce((sum, { length }) => sum + length, 0);
  if (segments.length === 1 && isOneCase(text)) return !/\d/.test(text) && isWord(text);
  const read = segments.reduce((sum, segment) => sum + readable(segment), 0);
  return all > 0 && read >= all * SHARE;
}

// Random text falls into words now and then, seldom for the most part.
const SHARE = 0.7;
const LONGEST = 20;

function isOneCase(text: string): boolean {
  return !/[a-z]/.test(text) || !/[A-Z]/.test(text);
}

/** How many characters of a part are words: all of `region2`, none of `thdl7fvz`; the humps of `ApiV2Account`. */
function readable(segment: string): number {
  if (isOneCase(segment)) {
    const [, word = ''] = /^([A-Za-z]{2,})\d{0,3}$/.exec(segment) ?? [];
    return isWord(word) ? segment.length : 0;
  }
  const humps = segment.match(/[A-Z][a-z]{2,}|[a-z]{4,}/g)?.filter(isWord) ?? [];
  return humps.reduce((sum, { length }) => sum + length, 0);
}

/** With a vowel, and with no more consonants in a row than a word can have. */
function isWord(part: string): boolean {
  const isShort = part.length <= LONGEST;
  return isShort && /[aeiouy]/i.test(part) && !/[^aeiouy]{5}/i.test(part);
}
