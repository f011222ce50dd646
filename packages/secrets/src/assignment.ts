/** Where the name that holds the text at `index` begins. */
export function startOfName(text: string, index: number): number {
  let start = index;
  while (start > 0 && index - start < LONGEST_NAME && isNamePart(text.charCodeAt(start - 1)))
    start--;
  // The `n` of a line break in a text inside a text.
  return text[start - 1] === '\\' && /[nrt]/.test(text[start] ?? '') ? start + 1 : start;
}

/** Where the name that holds the text at `index` ends. */
export function endOfName(text: string, index: number): number {
  let end = index;
  while (end < text.length && end - index < LONGEST_NAME && isNamePart(text.charCodeAt(end))) end++;
  return end;
}

const LONGEST_NAME = 60;

/** Letters, digits, and what joins words: `_`, `-`, `.`, `$`. */
function isNamePart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46 ||
    code === 36
  );
}

// A quotation mark, with the escapes it has in a text inside a text.
const QUOTE = String.raw`\\{0,3}["'\x60]`;
// The end of a name: quoted, as an index, as an argument; asserted to be there; with its type.
const CLOSE = String.raw`(?:${QUOTE})?[\])]{0,2}!?(?:[ \t]{0,4}\??:[ \t]{0,4}(?:string|String|str|&str)(?=[ \t]{0,4}=))?`;
// A pair of fields, `name: X, value: Y`, in JSON, YAML, XML and property lists.
const PAIR = String.raw`(?:,?\s{1,40}(?:${QUOTE})?[vV]alue${CLOSE}|,(?:${QUOTE})[vV]alue${CLOSE}|<\/key>\s{0,40}<string(?=>))?`;
const SEPARATOR = String.raw`(?:[ \t]{0,20}(?:=>|:=|:-|\?\?=?|\|\|=?|={1,3}|[:=,(|>]|%3[Dd]|or(?= ))|(?=[ \t]))`;
const SCHEME = String.raw`(?:(?:[Bb]earer|[Bb]asic|[Tt]oken|[Aa]pi[Kk]ey|OAuth)(?: |%20))?`;
const OPEN = String.raw`\s{0,40}(?:[brfuBRFU@]{0,2}${QUOTE})?${SCHEME}`;
const DIRECT = `${CLOSE}${PAIR}${SEPARATOR}${OPEN}`;
// `algolia: { apiKey: '…' }`, `[algolia]` and `api_key = …` below it, `algolia api key: …`.
const INNER = String.raw`[\s:=({"'\x60\]<>|,]{1,24}[\w.-]{1,40}`;
// `algolia('APP', '…')`, `algolia({ app: 'APP', key: '…' })`.
const FIRST = String.raw`["'\]]?[\s:=({]{1,24}(?:\w{1,30}\s{0,2}[:=]\s{0,2})?(?:[\w.]{1,40}|["'\x60][^"'\x60\n]{0,80}["'\x60])`;
const SECOND = String.raw`${FIRST}\s{0,2},\s{0,24}(?:["']?[\w-]{1,40}["']?\s{0,2}[:=]\s{0,2})?["'\x60]`;

/**
 * The forms of an assignment, each to be tried where a name ends; the value begins where one ends: `NAME=`,
 * `"name": "`, `env['name'] ?? '`, `name: string = "`, `<name>`, `| name | `, `\\"name\\":\\"` and their kin.
 * First what is assigned to the name itself, then what is assigned to a name inside it.
 */
export const FORMS: readonly RegExp[] = [
  DIRECT,
  INNER + DIRECT,
  INNER + INNER + DIRECT,
  INNER + INNER + INNER + DIRECT,
  SECOND,
].map((form) => new RegExp(form, 'y'));
