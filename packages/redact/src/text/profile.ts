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

/** One look at every character. */
export function profileOf(text: string): number {
  let bits = 0;
  let run = 0;
  let inRun = 0;
  let grouped = 0;
  let digits = 0;
  let capitals = 0;
  const { length } = text;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    const kind = code < 128 ? (KINDS[code] ?? 0) : 0;
    bits |= kind;
    if ((kind & IN_RUN) === 0) run = inRun = 0;
    else {
      inRun |= kind;
      if (++run >= SHORTEST_MIXED && (run >= SHORTEST_RUN || isMixed(inRun))) bits |= RUN;
    }
    if ((kind & IS_DIGIT) !== 0) {
      digits++;
      if (++grouped === SHORTEST_NUMBER) bits |= DIGITS;
    } else if ((kind & IS_GROUPING) === 0) {
      grouped = 0;
      if ((kind & IS_CAPITAL) !== 0) capitals++;
    }
  }
  if (digits > 5 && capitals > 1) bits |= CODE;
  return bits & SHOWN;
}

/** No word, and no date: small letters with capital ones or digits among them. */
function isMixed(kinds: number): boolean {
  return (kinds & IS_SMALL) !== 0 && (kinds & (IS_DIGIT | IS_CAPITAL)) !== 0;
}

const SHORTEST_RUN = 16;
const SHORTEST_MIXED = 13;
const SHORTEST_NUMBER = 8;
const SHOWN = 63;
const IN_RUN = 64;
const IS_DIGIT = 128;
const IS_CAPITAL = 256;
const IS_GROUPING = 512;
const IS_SMALL = 1024;

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
  ['abcdefghijklmnopqrstuvwxyz', IN_RUN | IS_SMALL],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', IN_RUN | IS_CAPITAL],
] as const) {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
}
