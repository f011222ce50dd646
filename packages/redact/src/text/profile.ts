/** What a text has that some kind of secret needs, as bits: most texts of a log have none of it. */
export const AT = 1;
export const EQUALS = 2;
export const COLON = 4;
/** Eight digits or more with nothing but the signs of grouping between them. */
export const DIGITS = 8;
/** Two capital letters and six digits: an identifier of letters and digits. */
export const CODE = 16;
/** A run of characters of which tokens are made. */
export const RUN = 32;
/** Any of these: without one there is nothing to look for, whatever else the text has. */
export const TELLING = 63;
/** `--`, as options begin. */
export const OPTION = 1 << 12;
export const MARKUP = 1 << 13;
export const SEMICOLON = 1 << 14;
/** A dash behind a blank, or `pass:`. */
export const COMMAND = 1 << 15;
/** What may be the end of `bearer` or `basic`, and a blank. */
export const SCHEME = 1 << 16;
/** A comma behind a quotation mark. */
export const LISTED = 1 << 17;
/** A colon, and what may be the end of a line. */
export const BLOCK = 1 << 18;

/** One look at every character; small letters, which most are, take least. */
export function profileOf(text: string): number {
  let bits = 0;
  let start = 0;
  let grouped = 0;
  let digits = 0;
  let capitals = 0;
  const { length } = text;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    const kind = code < 128 ? (KINDS[code] ?? 0) : 0;
    if (kind === SMALL) {
      grouped = 0;
      continue;
    }
    bits |= kind;
    if ((kind & IN_RUN) === 0) {
      if (index - start >= SHORTEST_MIXED) bits |= runOf(text, start, index);
      start = index + 1;
    }
    if ((kind & IS_DIGIT) !== 0) {
      digits++;
      if (++grouped === SHORTEST_NUMBER) bits |= DIGITS;
    } else if ((kind & IS_GROUPING) === 0) {
      grouped = 0;
      if ((kind & IS_CAPITAL) !== 0) capitals++;
    }
    if ((kind & HAS_NEIGHBOURS) !== 0) bits |= besides(text, index, code);
  }
  if (length - start >= SHORTEST_MIXED) bits |= runOf(text, start, length);
  if (digits > 5 && capitals > 1) bits |= CODE;
  return bits;
}

/** A short run counts when it is no word and no date: small letters with capital ones or digits among them. */
function runOf(text: string, start: number, end: number): number {
  if (end - start >= SHORTEST_RUN) return RUN;
  let kinds = 0;
  for (let index = start; index < end; index++) kinds |= KINDS[text.charCodeAt(index)] ?? 0;
  const isMixed = (kinds & IS_SMALL) !== 0 && (kinds & (IS_DIGIT | IS_CAPITAL)) !== 0;
  return isMixed ? RUN : 0;
}

/** What a sign means by those beside it; to search the text for each would take as long as all of this. */
function besides(text: string, index: number, code: number): number {
  if (code === BLANK) return afterWord(text, index);
  const before = text.charCodeAt(index - 1);
  if (code === COMMA)
    return before === QUOTE || before === APOSTROPHE || before === TICK ? LISTED : 0;
  const next = text.charCodeAt(index + 1);
  if (code === DASH) return atDash(before, next, index);
  const isPass = before === SMALL_S && text.startsWith('pass', index - 4);
  const second = next === BLANK ? text.charCodeAt(index + 2) : next;
  const isBlock = second <= BLANK || second === PIPE || second === GREATER;
  return (isPass ? COMMAND : 0) | (isBlock ? BLOCK : 0);
}

function afterWord(text: string, end: number): number {
  const last = text.charCodeAt(end - 1) | 32;
  if (last !== SMALL_R && last !== SMALL_C) return 0;
  const first = text.charCodeAt(last === SMALL_R ? end - 6 : end - 5) | 32;
  return first === SMALL_B ? SCHEME : 0;
}

/** The value of an option may stand behind a blank. */
function atDash(before: number, next: number, index: number): number {
  const isNamed = next === DASH || ((next | 32) >= 97 && (next | 32) <= 122);
  const isOption = isNamed && (index === 0 || before === BLANK);
  return (isOption ? EQUALS : 0) | (next === DASH ? OPTION : 0) | (before === BLANK ? COMMAND : 0);
}

const BLANK = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const COMMA = 44;
const DASH = 45;
const GREATER = 62;
const TICK = 96;
const SMALL_B = 98;
const SMALL_C = 99;
const SMALL_R = 114;
const SMALL_S = 115;
const PIPE = 124;
const SHORTEST_RUN = 16;
const SHORTEST_MIXED = 13;
const SHORTEST_NUMBER = 8;
const IN_RUN = 64;
const IS_DIGIT = 128;
const IS_CAPITAL = 256;
const IS_GROUPING = 512;
const IS_SMALL = 1024;
const HAS_NEIGHBOURS = 2048;
const SMALL = IN_RUN | IS_SMALL;

const KINDS = new Uint16Array(128);
for (const [characters, kind] of [
  ['@', AT],
  ['=', EQUALS | IN_RUN],
  // `%3D` is an encoded one.
  ['%', EQUALS | IN_RUN],
  [':', COLON | HAS_NEIGHBOURS],
  // Markup, which names what it holds.
  ['<', EQUALS | MARKUP],
  [';', SEMICOLON],
  [',', HAS_NEIGHBOURS],
  ['+', IN_RUN],
  ['-', IN_RUN | IS_GROUPING | HAS_NEIGHBOURS],
  [' ', IS_GROUPING | HAS_NEIGHBOURS],
  ['.()/', IS_GROUPING],
  ['0123456789', IN_RUN | IS_DIGIT],
  ['_', IN_RUN],
  ['abcdefghijklmnopqrstuvwxyz', SMALL],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', IN_RUN | IS_CAPITAL],
] as const) {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
}
