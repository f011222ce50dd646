/** The words of a text, each once. */
export interface Words {
  readonly all: ReadonlySet<string>;
  /** Those before a quotation mark, as the last word of what is imported. */
  readonly quoted: ReadonlySet<string>;
}

let last: { readonly text: string; readonly words: Words } | undefined;

/**
 * The words of a text: letters of ASCII, digits, `_` and `$` in a row. What many searches ask of one file after
 * another is found in a single pass, and remembered until they ask of the next.
 */
export function wordsOf(text: string): Words {
  if (last?.text !== text) last = { text, words: collect(text) };
  return last.words;
}

/** Of a name that is no word, such as `node:fs`, the last word in it. */
export function lastWord(name: string): string {
  return /([\w$]*)$/.exec(name)?.[1] ?? '';
}

const isWordCode = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w$]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Most words of a program have stood in it before: where, by their hash, saves most of the copies. */
const places = 1 << 10;

function collect(text: string): Words {
  const all = new Set<string>();
  const quoted = new Set<string>();
  const starts = new Int32Array(places);
  const lengths = new Int32Array(places);
  const end = text.length;
  for (let at = 0; at < end; at++) {
    let code = text.charCodeAt(at);
    if (code > 127 || isWordCode[code] === 0) continue;
    const start = at;
    let hash = 0;
    do {
      hash = (Math.imul(hash, 31) + code) | 0;
      at++;
      code = at < end ? text.charCodeAt(at) : 0;
    } while (code < 128 && isWordCode[code] === 1);
    const length = at - start;
    if (isQuote(code)) quoted.add(text.slice(start, at));
    const place = (hash ^ (hash >>> 10)) & (places - 1);
    if (lengths[place] === length && isSame(text, starts[place]!, start, length)) continue;
    all.add(text.slice(start, at));
    starts[place] = start;
    lengths[place] = length;
  }
  return { all, quoted };
}

function isQuote(code: number): boolean {
  return code === 39 || code === 34 || code === 96;
}

function isSame(text: string, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) {
    if (text.charCodeAt(one + at) !== text.charCodeAt(other + at)) return false;
  }
  return true;
}
