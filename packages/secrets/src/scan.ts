import { endOfName, startOfName, valuesOf } from './assignment.js';
import type { Matchable } from './format.js';
import { isGenuine } from './genuine.js';
import type { Candidate } from './overlaps.js';
import type { Entry, Keyword, Scanner } from './scanner.js';

/** Told of every pattern that is tried, for the tests that count the work it is. */
export type OnAttempt = (pattern: RegExp, index: number) => void;

/** Every place of a text where a format applies, in one pass. */
export function candidatesIn<F extends Matchable>(
  text: string,
  { finder, byKeyword }: Scanner<F>,
  onAttempt?: OnAttempt,
): Candidate<F>[] {
  const found: Candidate<F>[] = [];
  const attempt: Attempt<F> = (entry, index, naming) => {
    onAttempt?.(entry.pattern, index);
    const candidate = tryAt(entry, text, index);
    if (candidate && (naming === undefined || isNamed(entry.format, naming())))
      found.push(candidate);
  };
  finder.scan(text, (number, start) => {
    const keyword = byKeyword[number];
    if (!keyword) return;
    for (const entry of keyword.itself) attempt(entry, start - (entry.format.offset ?? 0));
    if (keyword.values.length > 0 && isWord(text, start, keyword.length))
      tryValues(keyword, text, start, attempt);
  });
  return found;
}

type Attempt<F extends Matchable> = (entry: Entry<F>, index: number, naming?: () => string) => void;

/** Whether the text from a name up to its value says that it is the secret of this format. */
function isNamed({ naming, isNamed: judge }: Matchable, text: string): boolean {
  if (naming !== undefined && (!naming.test(text) || DERIVED.test(text))) return false;
  return judge?.(text) !== false;
}

// Names of what is derived from a provider's files and builds: never a secret.
const DERIVED =
  /(?:sha\d{0,3}|md5|hash|digest|checksum|integrity|commit|revision|etag|fingerprint|version)\W*$/i;

function tryValues<F extends Matchable>(
  keyword: Keyword<F>,
  text: string,
  start: number,
  attempt: Attempt<F>,
): void {
  const end = endOfName(text, start + keyword.length);
  let entries: readonly Entry<F>[] = keyword.values;
  for (const place of valuesOf(text, end)) {
    const naming = () => text.slice(startOfName(text, start), place);
    for (const entry of entries) attempt(entry, place, naming);
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

function tryAt<F extends Matchable>(
  { format, pattern }: Entry<F>,
  text: string,
  index: number,
): Candidate<F> | undefined {
  if (index < 0) return undefined;
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [start, end] = match.indices?.groups?.['secret'] ?? [index, index + match[0].length];
  const secret = text.slice(start, end);
  return isGenuine(format, secret, match.groups ?? {})
    ? { format, from: index, start, end }
    : undefined;
}
