/** A text as it is compared: without case, marks, invisible characters and look-alikes of letters. */
export interface View {
  readonly text: string;
  /** Where in the original each of its characters comes from. */
  readonly origin: Uint32Array;
}

/**
 * Reads like the text for a person and a model, however it is spelled: width, case, accents, letters of
 * other scripts that look the same and characters that nobody sees are gone, a run of white space is one
 * space, or one line break where a line is empty.
 */
export function fold(text: string): View {
  const codes = new Uint16Array(text.length * GROWTH);
  const origin = new Uint32Array(codes.length);
  let length = 0;
  let breaks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80 && code > 0x20) {
      breaks = 0;
      codes[length] = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
      origin[length] = at;
      length += 1;
      continue;
    }
    const folded = code <= 0x20 ? ' ' : foldAt(text, at);
    if (folded === ' ') {
      const isFirst = length === 0 || (codes[length - 1] !== SPACE && codes[length - 1] !== BREAK);
      breaks = (isFirst ? 0 : breaks) + (code === BREAK ? 1 : 0);
      if (isFirst) {
        codes[length] = SPACE;
        origin[length] = at;
        length += 1;
      }
      if (breaks > 1) codes[length - 1] = BREAK;
    }
    for (let index = 0; folded !== ' ' && index < folded.length; index += 1) {
      codes[length] = folded.charCodeAt(index);
      origin[length] = at;
      length += 1;
    }
    if (isHighHalf(code)) at += 1;
  }
  return { text: textOf(codes.subarray(0, length)), origin: origin.subarray(0, length) };
}

const SPACE = 0x20;
const BREAK = 0x0a;
/** A character can be written as several: a ligature, a fraction. */
const GROWTH = 3;

function isHighHalf(code: number): boolean {
  return code >= 0xd8_00 && code <= 0xdb_ff;
}

/** Not all at once: there are no more arguments than some ten thousand. */
function textOf(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += 8192) {
    parts.push(String.fromCharCode(...codes.subarray(at, at + 8192)));
  }
  return parts.join('');
}

function foldAt(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  if (code === 0x7f || isInvisible(code)) return '';
  const known = foldings.get(code);
  if (known !== undefined) return known;
  const folded = foldRare(String.fromCodePoint(code)).slice(0, GROWTH);
  if (foldings.size < MOST) foldings.set(code, folded);
  return folded;
}

function foldRare(character: string): string {
  const plain = character
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  if (/^\s+$/u.test(plain)) return ' ';
  return Array.from(plain, (each) => lookalikes.get(each) ?? each).join('');
}

const MOST = 20_000;
const foldings = new Map<number, string>();

/** Of no width, or of a direction only, or made to carry other characters. */
function isInvisible(code: number): boolean {
  return invisible.some(([first, last]) => code >= first && code <= last);
}

const invisible = [
  [0xad, 0xad],
  [0x3_4f, 0x3_4f],
  [0x6_1c, 0x6_1c],
  [0x11_5f, 0x11_60],
  [0x18_0b, 0x18_0f],
  [0x20_0b, 0x20_0f],
  [0x20_2a, 0x20_2e],
  [0x20_60, 0x20_6f],
  [0x31_64, 0x31_64],
  [0xfe_00, 0xfe_0f],
  [0xfe_ff, 0xfe_ff],
  [0xff_a0, 0xff_a0],
  // Tags, and more variations
  [0xe_00_00, 0xe_01_ef],
] as const;

/** Letters of other scripts that look like Latin ones. */
const lookalikes = new Map(
  [
    ['авекмнорстухіјѕԁɡһԛԝ', 'abekmhopctyxijsdghqw'],
    ['αβεικνορτυχϲ', 'abeikvoptuxc'],
    ['ıȷɑɩℓ', 'ijail'],
  ].flatMap(([from = '', to = '']) =>
    Array.from(from, (each, at): [string, string] => [each, to[at] ?? each]),
  ),
);
