import { type Encode, type KeywordFinder, keywordFinder } from './keyword-finder.js';
import type { Matchable } from './format.js';

/** A format and its pattern, to be tried at one place. */
export interface Entry<F extends Matchable> {
  readonly format: F;
  readonly pattern: RegExp;
}

/** What a list of formats becomes once, to search any number of texts. */
export interface Scanner<F extends Matchable> {
  readonly finder: KeywordFinder;
  /** By number of the keyword: the formats that begin with it, and those whose name holds it. */
  readonly byKeyword: readonly Keyword<F>[];
}

/** A word that has to stand in a text, and the formats that are tried where it does. */
export interface Keyword<F extends Matchable> {
  readonly length: number;
  readonly itself: readonly Entry<F>[];
  readonly values: readonly Entry<F>[];
  /** Of the values, those of a provider. */
  readonly providers: readonly Entry<F>[];
}

/** The scanner for some formats. */
export function scannerFor<F extends Matchable>(
  formats: readonly F[],
  encode?: Encode,
): Scanner<F> {
  const byKeyword = new Map<string, Entry<F>[]>();
  for (const format of formats) {
    const entry = entryOf(format);
    for (const keyword of new Set(format.keywords)) {
      const entries = byKeyword.get(keyword);
      if (entries === undefined) byKeyword.set(keyword, [entry]);
      else entries.push(entry);
    }
  }
  return {
    finder: keywordFinder([...byKeyword.keys()], encode),
    byKeyword: [...byKeyword].map(([keyword, entries]) => keywordOf(keyword, entries)),
  };
}

function keywordOf<F extends Matchable>(
  { length }: string,
  entries: readonly Entry<F>[],
): Keyword<F> {
  const values = entries.filter(({ format }) => format.place === 'value');
  return {
    length,
    itself: entries.filter(({ format }) => format.place === 'itself'),
    values,
    providers: values.filter(({ format }) => format.isGeneric !== true),
  };
}

/** The pattern is compiled when it is first tried, which most never are. */
function entryOf<F extends Matchable>(format: F): Entry<F> {
  let pattern: RegExp | undefined;
  return {
    format,
    get pattern() {
      return (pattern ??= compiled(format));
    },
  };
}

const patterns = new WeakMap<Matchable, RegExp>();

/** Scanners for files of other names share it. */
function compiled(format: Matchable): RegExp {
  const pattern = patterns.get(format) ?? bounded(format);
  patterns.set(format, pattern);
  return pattern;
}

/** The pattern at one place only, not glued to a word before it and not cut short after it. */
function bounded(format: Matchable): RegExp {
  const { pattern, alphabet, place, keywords, offset = 0 } = format;
  // In source code a token may follow an escape (`\n`), in a link an encoded character (`%3D`).
  const before =
    place === 'itself' && (offset > 0 || /^\w/.test(keywords[0] ?? ''))
      ? `(?:(?<![A-Za-z0-9${joined(format)}])|(?<=\\\\[nrtbf])|(?<=%[0-9A-Fa-f]{2}))`
      : '';
  const after = alphabet === '' ? '' : `(?![${alphabet}])`;
  const { source, ignoreCase } = pattern;
  const indices = source.includes('(?<secret>') ? 'd' : '';
  return new RegExp(`${before}(?:${source})${after}`, `${indices}y${ignoreCase ? 'i' : ''}`);
}

/** A long token must begin where its characters begin: else a run of beginnings is read again and again. */
function joined({ pattern, alphabet }: Matchable): string {
  const bounds = [...pattern.source.matchAll(/,(\d+)\}/g)].map(([, bound]) => Number(bound));
  return Math.max(0, ...bounds) < LONG ? '' : alphabet.replace(/A-Za-z0-9|\\=/g, '');
}

const LONG = 250;
