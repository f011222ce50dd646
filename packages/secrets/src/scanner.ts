import { automatonOf, type Automaton } from './automaton.js';
import type { SecretFormat } from './format.js';

/** A format and its pattern, to be tried at one place. */
export interface Entry {
  readonly format: SecretFormat;
  readonly pattern: RegExp;
}

/** What a list of formats becomes once, to search any number of texts. */
export interface Scanner {
  readonly automaton: Automaton;
  /** By number of the keyword: the formats that begin with it, and those whose name holds it. */
  readonly byKeyword: readonly Keyword[];
}

/** A word that has to stand in a text, and the formats that are tried where it does. */
export interface Keyword {
  readonly length: number;
  readonly itself: readonly Entry[];
  readonly values: readonly Entry[];
  /** Of the values, those of a provider. */
  readonly providers: readonly Entry[];
}

interface Scanners {
  /** The formats that are looked for in files of some names only. */
  readonly filed: readonly SecretFormat[];
  /** By the ids of those that apply. */
  readonly byIds: Map<string, Scanner>;
}

const known = new WeakMap<readonly SecretFormat[], Scanners>();

/** The scanner for the formats that apply to a file of this name. */
export function scannerOf(formats: readonly SecretFormat[], path: string): Scanner {
  const scanners = known.get(formats) ?? scannersOf(formats);
  known.set(formats, scanners);
  const name = path.slice(-300).replaceAll('\\', '/');
  const own = name === '' ? [] : scanners.filed.filter(({ files }) => files?.test(name));
  const ids = own.map(({ id }) => id).join();
  const scanner = scanners.byIds.get(ids) ?? compile(formats, own);
  scanners.byIds.set(ids, scanner);
  return scanner;
}

function scannersOf(formats: readonly SecretFormat[]): Scanners {
  return { filed: formats.filter(({ files }) => files !== undefined), byIds: new Map() };
}

function compile(all: readonly SecretFormat[], own: readonly SecretFormat[]): Scanner {
  const byKeyword = new Map<string, Entry[]>();
  for (const format of [...all.filter(({ files }) => files === undefined), ...own]) {
    const entry = entryOf(format);
    for (const keyword of new Set(format.keywords)) {
      const entries = byKeyword.get(keyword);
      if (entries === undefined) byKeyword.set(keyword, [entry]);
      else entries.push(entry);
    }
  }
  return {
    automaton: automatonOf([...byKeyword.keys()]),
    byKeyword: [...byKeyword].map(([keyword, entries]) => keywordOf(keyword, entries)),
  };
}

function keywordOf({ length }: string, entries: readonly Entry[]): Keyword {
  const values = entries.filter(({ format }) => format.place === 'value');
  return {
    length,
    itself: entries.filter(({ format }) => format.place === 'itself'),
    values,
    providers: values.filter(({ format }) => format.isGeneric !== true),
  };
}

const entries = new WeakMap<SecretFormat, Entry>();

/** The pattern is compiled when it is first tried, which most never are. */
function entryOf(format: SecretFormat): Entry {
  const known = entries.get(format);
  if (known !== undefined) return known;
  let pattern: RegExp | undefined;
  const entry = {
    format,
    get pattern() {
      return (pattern ??= bounded(format));
    },
  };
  entries.set(format, entry);
  return entry;
}

/** The pattern at one place only, not glued to a word before it and not cut short after it. */
function bounded(format: SecretFormat): RegExp {
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
function joined({ pattern, alphabet }: SecretFormat): string {
  const bounds = [...pattern.source.matchAll(/,(\d+)\}/g)].map(([, bound]) => Number(bound));
  return Math.max(0, ...bounds) < LONG ? '' : alphabet.replace(/A-Za-z0-9|\\=/g, '');
}

const LONG = 250;
