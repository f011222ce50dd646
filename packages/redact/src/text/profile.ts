/** What a text has that some kind of secret needs, as bits: most texts of a log have none of it. */
export const AT = 1;
export const EQUALS = 2;
export const COLON = 4;
/** Six digits or more. */
export const DIGITS = 32;
/** A run of characters of which tokens are made. */
export const RUN = 64;

const SHORTEST_RUN = 15;

/** One look at every character. */
export function profileOf(text: string): number {
  let bits = 0;
  let run = 0;
  let digits = 0;
  const { length } = text;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    const kind = code < 128 ? (KINDS[code] ?? 0) : 0;
    if ((kind & IN_RUN) === 0) {
      run = 0;
    } else if (++run > SHORTEST_RUN) {
      bits |= RUN;
    }
    bits |= kind & SIGNS;
    if ((kind & IS_DIGIT) !== 0) digits++;
  }
  return bits | (digits > 5 ? DIGITS : 0);
}

const SIGNS = AT | EQUALS | COLON;
const IN_RUN = 256;
const IS_DIGIT = 512;

const KINDS = new Uint16Array(128);
for (const [characters, kind] of [
  ['@', AT],
  ['=', EQUALS | IN_RUN],
  // `%3D` is an encoded one.
  ['%', EQUALS | IN_RUN],
  [':', COLON],
  ['+', IN_RUN],
  ['0123456789', IN_RUN | IS_DIGIT],
  ['abcdefghijklmnopqrstuvwxyz_-./~', IN_RUN],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', IN_RUN],
] as const) {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
}
