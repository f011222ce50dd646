import type { Matchable } from '../format.js';
import { CREDENTIAL } from '../naming-of-values.js';
import { spellings } from '../spellings.js';

/** What formats have in common, where it does not go without saying. */
type Common = Partial<Omit<Matchable, 'pattern' | 'keywords' | 'publicPrefix'>>;
/** Formats as lines of words with a blank between. */
type Group = readonly [common: Common, lines: string];

export interface PackedFormats {
  /** `pattern prefix …`: those that begin with their keyword, each prefix a format of its own. */
  readonly byPrefix: readonly Group[];
  /** `prefix'pattern keyword …`, where the prefix may be missing. */
  readonly byWord: readonly Group[];
  /** The same for values of names that hold a keyword, in whatever spelling. */
  readonly byName: readonly Group[];
  /** Those that cannot be written so; their keywords are one text, where `^` is a blank. */
  readonly special: readonly (readonly [
    common: Common,
    keywords: string,
    pattern: RegExp,
    publicPrefix: string,
  ])[];
}

/** The formats themselves, which takes a moment. */
export function unpack({ byPrefix, byWord, byName, special }: PackedFormats): Matchable[] {
  return [
    ...byPrefix.flatMap(([common, lines]) =>
      lines.split('\n').flatMap((line) => {
        const [body = '', ...prefixes] = line.split(' ');
        return prefixes.map((prefix) => formatOf(common, [prefix.toLowerCase()], prefix, body));
      }),
    ),
    ...byWord.flatMap(inLines),
    ...byName.flatMap(([common, lines]) => inLines([{ ...common, place: 'value' }, lines])),
    ...special.map(([common, words, pattern, publicPrefix]) => {
      const keywords = words.split(' ').map((word) => word.replaceAll('^', ' '));
      return { ...formatOf(common, keywords, publicPrefix, ''), pattern };
    }),
  ];
}

function inLines([common, lines]: Group): Matchable[] {
  return lines.split('\n').map((line) => {
    const [shape = '', ...words] = line.split(' ');
    const [body = '', prefix = ''] = shape.split("'").reverse();
    const keywords = common.place === 'value' ? words.flatMap(spellings) : words;
    return formatOf(common, keywords, prefix, body);
  });
}

function formatOf(
  common: Common,
  keywords: readonly string[],
  publicPrefix: string,
  body: string,
): Matchable {
  const source = publicPrefix.replace(/[$.+()*?[\]^{|}\\]/g, '\\$&') + expanded(body);
  const pattern = { source, ignoreCase: false };
  return {
    place: 'itself',
    alphabet: 'A-Za-z0-9_',
    naming: CREDENTIAL,
    ...common,
    keywords,
    publicPrefix,
    pattern,
  };
}

/** `#` and its kin are classes of characters, a number after them says how many: `#36`, `~20,74`. */
function expanded(body: string): string {
  return body
    .replaceAll('.', '\\.')
    .replace(/([#~@%&!;"<>])(\d+(?:,\d+)?)?/g, (_, sign: string, times?: string) => {
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
  '<': '[A-Za-z0-9_=-]',
  '>': '[A-Za-z0-9-]',
};
