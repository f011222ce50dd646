/** Whether somebody wrote a text to be read, such as an identifier, a path or, in Base64, a sentence. */
export function isWritten(text: string): boolean {
  if (CONSTANT.test(text) || isSentence(decoded(text))) return true;
  const segments = text.split(/[^A-Za-z\d]+/).filter((segment) => segment !== '');
  const all = segments.reduce((sum, { length }) => sum + length, 0);
  if (segments.length === 1 && isOneCase(text)) return !/\d/.test(text) && isWord(text);
  const read = segments.reduce((sum, segment) => sum + readable(segment), 0);
  return all > 0 && read >= all * SHARE;
}

/** Whether nobody did. */
export function isUnwritten(text: string): boolean {
  return !isWritten(text);
}

/** The name of a variable of the environment, such as stands for its value in a template of one. */
const CONSTANT = /^[A-Z]{2,}(?:_[A-Z]{2,})+$/;
const BASE64 = /^[A-Za-z\d+/]{24,}={0,2}$/;

function decoded(text: string): string {
  // The start tells enough, and every four characters are three of what they stand for.
  return BASE64.test(text)
    ? atob(text.slice(0, Math.min(48, text.length - (text.length % 4))))
    : '';
}

/** Three words of printable ASCII; random bytes are never that. */
function isSentence(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text) && /^\S+ [A-Za-z]\S* [A-Za-z]/.test(text);
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
