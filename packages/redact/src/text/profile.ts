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
    } else if (code === DASH && isOption(text, index)) bits |= EQUALS;
  }
  if (length - start >= SHORTEST_MIXED) bits |= runOf(text, start, length);
  if (digits > 5 && capitals > 1) bits |= CODE;
  return bits & SHOWN;
}

/** A short run counts when it is no word and no date: small letters with capital ones or digits among them. */
function runOf(text: string, start: number, end: number): number {
  if (end - start >= SHORTEST_RUN) return RUN;
  let kinds = 0;
  for (let index = start; index < end; index++) kinds |= KINDS[text.charCodeAt(index)] ?? 0;
  const isMixed = (kinds & IS_SMALL) !== 0 && (kinds & (IS_DIGIT | IS_CAPITAL)) !== 0;
  return isMixed ? RUN : 0;
}

/** The option of a command: its value may stand behind a blank. */
function isOption(text: string, dash: number): boolean {
  const next = text.charCodeAt(dash + 1);
  const isNamed = next === DASH || ((next | 32) >= 97 && (next | 32) <= 122);
  return isNamed && (dash === 0 || text.charCodeAt(dash - 1) === BLANK);
}

const DASH = 45;
const BLANK = 32;
const SHORTEST_RUN = 16;
const SHORTEST_MIXED = 13;
const SHORTEST_NUMBER = 8;
const SHOWN = 63;
const IN_RUN = 64;
const IS_DIGIT = 128;
const IS_CAPITAL = 256;
const IS_GROUPING = 512;
const IS_SMALL = 1024;
const SMALL = IN_RUN | IS_SMALL;

const KINDS = new Uint16Array(128);
for (const [characters, kind] of [
  ['@', AT],
  ['=', EQUALS | IN_RUN],
  // `%3D` is an encoded one.
  ['%', EQUALS | IN_RUN],
  [':', COLON],
  // Markup, which names what it holds.
  ['<', EQUALS],
  ['+', IN_RUN],
  ['-', IN_RUN | IS_GROUPING],
  [' .()/', IS_GROUPING],
  ['0123456789', IN_RUN | IS_DIGIT],
  ['_', IN_RUN],
  ['abcdefghijklmnopqrstuvwxyz', SMALL],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', IN_RUN | IS_CAPITAL],
] as const) {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
}
