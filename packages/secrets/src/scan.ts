import { endOfName, FORMS, startOfName } from './assignment.js';
import type { Matchable } from './format.js';
import { isGenuine } from './genuine.js';
import type { Candidate } from './overlaps.js';
import type { Entry, Keyword, Scanner } from './scanner.js';

/** Every place of a text where a format applies, in one pass. */
export function candidatesIn<F extends Matchable>(
  text: string,
  { finder, byKeyword }: Scanner<F>,
): Candidate<F>[] {
  const found: Candidate<F>[] = [];
  for (const hits of finder.hitsIn(text))
    for (let index = 0; index < hits.length; index += 2)
      tryKeyword(text, byKeyword[hits[index]!]!, hits[index + 1]!, found);
  return found;
}

function tryKeyword<F extends Matchable>(
  text: string,
  keyword: Keyword<F>,
  start: number,
  found: Candidate<F>[],
): void {
  for (const entry of keyword.itself)
    attempt(text, entry, start - (entry.format.offset ?? 0), found);
  if (keyword.values.length > 0 && isWord(text, start, keyword.length))
    tryValues(text, keyword, start, found);
}

function attempt<F extends Matchable>(
  text: string,
  { format, pattern }: Entry<F>,
  index: number,
  found: Candidate<F>[],
  /** Where the name of a value stands. */
  name?: number,
): void {
  if (index < 0) return;
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  if (match) judge(text, format, match, found, name);
}

/** Rare, and so apart: what is called for every keyword stays small. */
function judge<F extends Matchable>(
  text: string,
  format: F,
  match: RegExpExecArray,
  found: Candidate<F>[],
  name: number | undefined,
): void {
  const from = match.index;
  const [start, end] = match.indices?.groups?.['secret'] ?? [from, from + match[0].length];
  if (!isGenuine(format, text.slice(start, end), match.groups ?? {})) return;
  if (name === undefined || isNamed(format, text.slice(startOfName(text, name), from)))
    found.push({ format, from, start, end });
}

/** Whether the text from a name up to its value says that it is the secret of this format. */
function isNamed({ naming, isNamed: judge }: Matchable, text: string): boolean {
  if (naming !== undefined && (!naming.test(text) || DERIVED.test(text))) return false;
  return judge?.(text) !== false;
}

// Names of what is derived from a provider's files and builds: never a secret.
const DERIVED =
  /(?:sha\d{0,3}|md5|hash|digest|checksum|integrity|commit|revision|etag|fingerprint|version)\W*$/i;

function tryValues<F extends Matchable>(
  text: string,
  keyword: Keyword<F>,
  start: number,
  found: Candidate<F>[],
): void {
  const end = endOfName(text, start + keyword.length);
  let entries = keyword.values;
  for (const form of FORMS) {
    form.lastIndex = end;
    if (!form.test(text)) continue;
    const place = form.lastIndex;
    for (const entry of entries) attempt(text, entry, place, found, start);
    // What a name inside the name is given says too little without a provider.
    entries = keyword.providers;
    if (entries.length === 0) return;
  }
}

/** Whether the keyword stands for itself: `box` in `BOX_TOKEN` and `myBoxToken`, not in `inbox`. */
function isWord(text: string, start: number, length: number): boolean {
  const before = text.charCodeAt(start - 1);
  const first = text.charCodeAt(start);
  if (isLower(before) && !isUpper(first)) return text[start - 2] === '\\';
  if (isUpper(before) && isUpper(first)) return false;
  return length >= SURE || endsWord(text, start + length);
}

function endsWord(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const after = text.charCodeAt(end);
  if (!isLower(last) && !isUpper(last)) return true;
  return !isLower(after) && !(isUpper(last) && isUpper(after));
}

// A longer keyword may go on: `algoliasearch`.
const SURE = 6;

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}
