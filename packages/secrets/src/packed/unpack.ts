import type { Matchable } from '../format.js';
import { spellings } from '../spellings.js';

/**
 * Formats that have all but their patterns and keywords in common. First the lines of those that begin with
 * their keyword: `pattern prefix …`, each prefix a format of its own. Then the others, a format a line:
 * `prefix'pattern keyword …`, where the prefix may be missing.
 */
export type PackedFormats = readonly [
  common: Omit<Matchable, 'pattern' | 'keywords' | 'publicPrefix'>,
  byPrefix: string,
  byWord: string,
];

/** The formats themselves, which takes a moment. */
export function unpack(packed: readonly PackedFormats[]): Matchable[] {
  return packed.flatMap(([common, byPrefix, byWord]) => [
    ...linesOf(byPrefix).flatMap(([body, ...prefixes]) =>
      prefixes.map((prefix) => ({
        ...common,
        ...shapeOf(prefix, body),
        keywords: [prefix.toLowerCase()],
      })),
    ),
    ...linesOf(byWord).map(([shape, ...words]) => {
      const [body, prefix = ''] = shape.split("'").reverse() as [string, string?];
      return { ...common, ...shapeOf(prefix, body), keywords: words.flatMap(spellings) };
    }),
  ]);
}

function linesOf(text: string): [string, ...string[]][] {
  const lines = text === '' ? [] : text.split('\n');
  return lines.map((line) => line.split(' ') as [string, ...string[]]);
}

function shapeOf(publicPrefix: string, body: string): Pick<Matchable, 'publicPrefix' | 'pattern'> {
  const source = publicPrefix.replace(/[$.+()*?[\]^{|}\\]/g, '\\$&') + expanded(body);
  return { publicPrefix, pattern: { source, ignoreCase: false } };
}

/** `#` and its kin are classes of characters, a number after them says how many: `#36`, `~20,74`. */
function expanded(body: string): string {
  return body.replace(/([#~@%&!;"])(\d+(?:,\d+)?)?/g, (_, sign: string, times?: string) => {
    const one = CLASSES[sign] ?? '';
    return times === undefined ? one : `${one}{${times}}`;
  });
}

const CLASSES: Readonly<Record<string, string>> = {
  '#': '[A-Za-z0-9]',
  '~': '[A-Za-z0-9_-]',
  '@': '[a-f0-9]',
  '%': '[a-z0-9]',
  '&': '[A-Fa-f0-9]',
  '!': '[A-Z0-9]',
  ';': String.raw`\d`,
  '"': '[A-Za-z0-9+/]',
};
