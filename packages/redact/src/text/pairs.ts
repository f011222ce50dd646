import { isRandomText } from '@magi-guardrail/secrets/spans';
import { hasMarkerAt } from '../marker.js';
import { nestedEnd } from './nested.js';
import { OPTION } from './profile.js';
import type { Span } from './span.js';

/**
 * The values of secret names inside a text: `password=…` of a form, a query or a connection string,
 * `token: …` of a log line, `"api_key":"…"` of broken or quoted JSON, `Authorization: Bearer …`.
 */
export function* pairsIn(
  text: string,
  profile: number,
  isSecretName: (name: string) => boolean,
): Generator<Span> {
  let next = 0;
  const separators = (profile & OPTION) === 0 ? SEPARATOR : SEPARATOR_OR_BLANK;
  for (const { 0: separator, index } of text.matchAll(separators)) {
    if (index < next) continue;
    const name = nameBefore(text, index);
    if (name === '' || !isSecretName(name)) continue;
    const value = valueAfter(text, { separator, name, at: index + separator.length });
    if (value === undefined) continue;
    if (WEAK.test(separator) && !isRandomText(text.slice(value.start, value.end))) continue;
    yield value;
    next = value.end;
  }
}

// No address, no namespace, no comparison, no arrow; encoded in a query; then what may as well stand between
// words: see `WEAK`.
const SEPARATOR =
  /:(?![:/]{1,2}[^\s"'])|=(?![=>])|=>(?=\s{0,4}\\{0,7}["'`])|%3[ADad]|(?<=["'`]),(?=\s{0,9}\\{0,7}["'`])|(?:\?\?|\|\|?)(?=\s)/g;
// Between an option and its value: to look at what stands before every blank takes longer than all the others.
const SEPARATOR_OR_BLANK = new RegExp(
  String.raw`${SEPARATOR.source}|(?<=(?:^|\s)--[\w-]{3,40}) (?!-)`,
  'g',
);

/** `set('token', '…')`, `env.TOKEN ?? '…'`, `| token | … |`: a list of words looks like that too. */
const WEAK = /[,?|]/;
const LONGEST_NAME = 60;

/** The name that ends before a separator, without its quotes; of `a.b` and `a[b]` the last part. */
function nameBefore(text: string, separator: number): string {
  let end = separator;
  while (end > 0 && separator - end < 9) {
    if (CLOSING.has(text[end - 1] ?? '')) end--;
    else if (text[end - 3] === '%' && ENCODED.test(text.slice(end - 3, end))) end -= 3;
    else break;
  }
  if (text[end - 1] === ')' && text.lastIndexOf('Symbol(', end) > end - LONGEST_NAME) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && isNamePart(text.charCodeAt(start - 1))) start--;
  // Of an encoded sign the number was taken for a part of the name, of a line break in a text the letter.
  if (text[start - 1] === '%' && HEX.test(text.slice(start, start + 2))) start += 2;
  if (text[start - 1] === '\\' && /[nrt]/.test(text[start] ?? '')) start++;
  return nameOf(text, start, end);
}

/** In a query `sig` is the signature of an address. */
function nameOf(text: string, start: number, end: number): string {
  const name = text.slice(start, end);
  const isInQuery = name === 'sig' && /[?&;]/.test(text[start - 1] ?? '');
  return isInQuery ? 'access_token' : name;
}

/** Quotation marks and brackets in an encoded query. */
const ENCODED = /^%(?:2[27]|5[DdBb]|60)$/;
const HEX = /^[\dA-F]{2}/i;

const CLOSING = new Set(['"', "'", '`', '\\', ' ', ']', '?']);

function isNamePart(code: number): boolean {
  const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
  return isLetter || (code >= 48 && code <= 57) || code === 95 || code === 45 || code > 127;
}

interface Before {
  readonly separator: string;
  readonly name: string;
  /** Offset after the separator. */
  readonly at: number;
}

function valueAfter(text: string, before: Before): Span | undefined {
  OPENING.lastIndex = before.at;
  const [opening = '', quote = ''] = OPENING.exec(text) ?? [];
  const start = before.at + opening.length;
  if (hasMarkerAt(text, start)) return undefined;
  const isNested = quote === '' && NESTED.test(text.slice(start, start + 2));
  const end = isNested
    ? nestedEnd(text, start)
    : quote === ''
      ? bareEnd(text, start, before)
      : quotedEnd(text, start, quote);
  const value = text.slice(start, end);
  if (value === '' || value === 'REDACTED' || NOTHING.test(value)) return undefined;
  // Words after a blank may be a sentence.
  const isProse = quote === '' && /^\s/.test(opening) && PROSE.test(value);
  return isProse ? undefined : { start, end };
}

/** How an object or a list begins that holds something; a bracket may also be a part of a password. */
const NESTED = /^[{[][\s"'{[\d]/;

/** What may stand before a value: blanks, a quotation mark with its escapes, a scheme, which stays. */
const OPENING =
  /[ \t]{0,8}(\\{0,7}["'`]|%22)?(?:(?:basic|bearer|digest|negotiate|token|apikey) (?=\S))?/iy;

/** The same mark with the same escapes. */
function quotedEnd(text: string, start: number, quote: string): number {
  for (let at = text.indexOf(quote, start); at >= 0; at = text.indexOf(quote, at + 1)) {
    // Two of them are one, as in SQL.
    if (quote === "'" && at > start && text[at + 1] === quote) at++;
    else if (text[at - 1] !== '\\' || text.slice(start, at).endsWith('\\\\')) return at;
  }
  // It was cut off: all of it is the value.
  return text.length;
}

/** To the end of the line for a header, else to what ends a value after such a separator. */
function bareEnd(text: string, start: number, { separator, name }: Before): number {
  if (separator === ':' && LINE.test(name)) return headerEnd(text, start);
  return endOf(separator === ':' ? END_OF_WORD : END_OF_FIELD, text, start);
}

/** A quotation mark ends a header that stands in a text, but not one that has parameters: `Digest username="…"`. */
function headerEnd(text: string, start: number): number {
  const end = endOf(END_OF_LINE, text, start);
  return text[end] === '"' && text[end - 1] === '=' ? endOf(LINE_BREAK, text, end) : end;
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.exec(text)?.index ?? text.length;
}

const LINE = /^(?:proxy-)?authorization$|^(?:set-)?cookie$/i;
const END_OF_LINE = /[\r\n"'`\\]/g;
const LINE_BREAK = /[\r\n'`]|\\[rn]/g;
// A comma may belong to a password, unless another field follows.
const END_OF_FIELD = /[\s&;"'`<>)\]}|]|%26|,(?=\s|$|[\w.-]{1,40}[=:])/g;
const END_OF_WORD = /[\s;"'`<>)\]}|]|,(?=\s|$|["']?[\w.-]{1,40}["']?[=:])/g;

/** What says that there is no secret. */
const NOTHING = /^(?:true|false|null|undefined|none|nil|yes|no|\*{3,}|\[object|<[\w -]{1,40}>?)$/i;
/** How a sentence about a secret goes on: `token: invalid`. */
const PROSE =
  /^(?:a|an|the|is|was|are|be|not|no|must|should|cannot|can|could|has|have|may|too|expired?|invalid|missing|required|incorrect|wrong|failed|fail|ok|unknown|empty|rejected|denied|changed|updated|reset|expected|unexpected|malformed|revoked|string|jwt|please|and|or|for|in|at|of|to|with|from|does|did|do|error)(?![\w=-])/i;
