import { automatonOf, type Automaton } from './automaton.js';
import type { SecretFormat } from './format.js';

/** A format and its pattern, compiled to be tried at one place. */
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

export interface Keyword {
  readonly length: number;
  readonly itself: readonly Entry[];
  readonly values: readonly Entry[];
  /** Of the values, those of a provider. */
  readonly providers: readonly Entry[];
}

const scanners = new WeakMap<readonly SecretFormat[], Map<string, Scanner>>();

/** The scanner for the formats that apply to a file of this name. */
export function scannerOf(formats: readonly SecretFormat[], path: string): Scanner {
  const known = scanners.get(formats) ?? new Map<string, Scanner>();
  scanners.set(formats, known);
  const own = special(formats, path);
  const key = own.map(({ id }) => id).join();
  const scanner = known.get(key) ?? compile([...common(formats), ...own]);
  known.set(key, scanner);
  return scanner;
}

function common(formats: readonly SecretFormat[]): readonly SecretFormat[] {
  return formats.filter(({ files }) => files === undefined);
}

function special(formats: readonly SecretFormat[], path: string): readonly SecretFormat[] {
  if (path === '') return [];
  const name = path.slice(-300).replaceAll('\\', '/');
  return formats.filter(({ files }) => files?.test(name));
}

function compile(formats: readonly SecretFormat[]): Scanner {
  const entries = formats.map((format) => ({ format, pattern: bounded(format) }));
  const keywords = [...new Set(formats.flatMap((format) => format.keywords))];
  const byKeyword = keywords.map((keyword) => {
    const own = entries.filter(({ format }) => format.keywords.includes(keyword));
    const values = own.filter(({ format }) => format.place === 'value');
    return {
      length: keyword.length,
      itself: own.filter(({ format }) => format.place === 'itself'),
      values,
      providers: values.filter(({ format }) => format.isGeneric !== true),
    };
  });
  return { automaton: automatonOf(keywords), byKeyword };
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
