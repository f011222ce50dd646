import type { SecretFormat, SecretKind } from './format.js';
import { findSecrets } from './match.js';
import { defineProvider, leadingText } from './provider.js';
import { worstCase } from './shape/cost.js';

/** A format of the user's own: a canary token, or a credential of the house. Always high. */
export interface OwnFormat {
  /** Words joined by `-`, such as `acme-canary`. */
  readonly id: string;
  /** Who issues it, for people. */
  readonly provider: string;
  /** `token` unless given. */
  readonly kind?: SecretKind;
  /** How it begins; letters, digits, `_` and `-` follow, 8 to 256 of them. Give this or `pattern`. */
  readonly prefix?: string;
  /** The whole secret as a regular expression with bounded quantifiers. */
  readonly pattern?: string;
  /** Words of which the name of the value must hold one, where `pattern` begins with no fixed text. */
  readonly keywords?: readonly string[];
  /** What to do when one is found: a sentence. */
  readonly instead: string;
  /** A text that holds such a secret; parts are joined, so that no scanner trips on them. */
  readonly example: string | readonly string[];
  /** A page about it. */
  readonly docs?: string;
}

/** A mistake in a format; the message names the key and says what to write. */
export class OwnFormatError extends TypeError {
  override readonly name = 'OwnFormatError';

  constructor(
    readonly key: string,
    /** Completes the sentence that the key begins: `must be …`. */
    readonly remedy: string,
  ) {
    super(`${key} ${remedy}`);
  }
}

/** Checks a format that a user wrote and completes it; throws an `OwnFormatError`. */
export function ownFormat(value: unknown): SecretFormat {
  const given = fieldsOf(value);
  const source = sourceOf(given);
  const keywords = keywordsOf(given, source);
  const [format] = defineProvider({
    name: text(given, 'provider', /^[^\p{C}`]{1,60}$/u, 'a name of 1 to 60 characters'),
    docs: given.docs === undefined ? '' : text(given, 'docs', /^https?:\/\/\S+$/, 'a link'),
    revoke: '',
    formats: [
      {
        id: text(given, 'id', ID, 'words of small letters and digits joined by "-"'),
        kind: kindOf(given.kind),
        shape: new RegExp(source),
        severity: 'high',
        instead: text(
          given,
          'instead',
          /^[^\p{C}]{10,160}\.$/u,
          'a sentence that ends in a full stop',
        ),
        ...(keywords ? { beside: keywords } : {}),
      },
    ],
  });
  if (!format) throw new OwnFormatError('id', 'makes no format.');
  proveBy(given.example, format);
  return format;
}

type Fields = Readonly<Partial<Record<keyof OwnFormat, unknown>>>;

const KEYS: readonly string[] = [
  'id',
  'provider',
  'kind',
  'prefix',
  'pattern',
  'keywords',
  'instead',
  'example',
  'docs',
] satisfies readonly (keyof OwnFormat)[];

const ID = /^[a-z][a-z0-9]{0,40}(?:-[a-z0-9]{1,40}){0,6}$/;
const KINDS: readonly SecretKind[] = [
  'token',
  'key',
  'private-key',
  'password',
  'session',
  'identifier',
];

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new OwnFormatError('', 'must be an object.');
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
  if (unknown === undefined) return value;
  throw new OwnFormatError(unknown, `is not a known key. Known keys: ${KEYS.join(', ')}.`);
}

function text(given: Fields, key: keyof OwnFormat, pattern: RegExp, expected: string): string {
  const value = given[key];
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new OwnFormatError(key, `must be ${expected}.`);
}

function kindOf(kind: unknown = 'token'): SecretKind {
  const known = KINDS.find((one) => one === kind);
  if (known) return known;
  throw new OwnFormatError('kind', `must be one of ${KINDS.join(', ')}.`);
}

function sourceOf(given: Fields): string {
  if ((given.prefix === undefined) === (given.pattern === undefined))
    throw new OwnFormatError('pattern', 'or `prefix` must be given, and not both.');
  if (given.pattern !== undefined) return boundedSource(given.pattern);
  const prefix = text(
    given,
    'prefix',
    /^[\w.:~@/+-]{4,60}$/,
    'a text of 4 to 60 letters, digits and signs',
  );
  return `${prefix.replace(/[.+/]/g, '\\$&')}[\\w-]{8,256}`;
}

// What one attempt may cost; the formats that are built in stay below it.
const STEPS = 20_000;

function boundedSource(pattern: unknown): string {
  if (typeof pattern !== 'string' || pattern === '')
    throw new OwnFormatError('pattern', 'must be a text that is not empty.');
  let steps: number;
  try {
    steps = new RegExp(pattern).test('') ? Infinity : worstCase(pattern);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OwnFormatError(
      'pattern',
      `cannot be used: ${reason}. Bound every repetition: {8,64}.`,
    );
  }
  if (steps <= STEPS) return pattern;
  throw new OwnFormatError(
    'pattern',
    'can take too long, or matches an empty text: do not repeat what is repeated inside, and set narrower bounds.',
  );
}

/** The words that name the value, or `undefined` when the secret tells by its own beginning what it is. */
function keywordsOf({ keywords }: Fields, source: string): readonly string[] | undefined {
  if (keywords === undefined) {
    if (leadingText(source).length >= 3) return undefined;
    throw new OwnFormatError(
      'keywords',
      'must be given, because `pattern` does not begin with a fixed text of 3 characters: the words that the name of such a value holds.',
    );
  }
  const isList = Array.isArray(keywords) && keywords.length > 0;
  if (
    isList &&
    keywords.every((word) => typeof word === 'string' && /^[a-z][a-z0-9_-]{2,40}$/.test(word))
  )
    return keywords as readonly string[];
  throw new OwnFormatError(
    'keywords',
    'must be an array of words of 3 or more small letters, digits, "_" and "-".',
  );
}

function proveBy(example: unknown, format: SecretFormat): void {
  const isList = Array.isArray(example) && example.every((part) => typeof part === 'string');
  if (typeof example !== 'string' && !isList)
    throw new OwnFormatError('example', 'must be a text, or an array of texts that are joined.');
  const whole = typeof example === 'string' ? example : (example as string[]).join('');
  if (findSecrets(whole, { formats: [format] }).length > 0) return;
  throw new OwnFormatError('example', whyNot(whole, format));
}

function whyNot(example: string, { pattern, place }: SecretFormat): string {
  if (!new RegExp(pattern.source).test(example)) return 'does not match `pattern` or `prefix`.';
  return place === 'value'
    ? 'must give the secret to a name that holds a keyword, such as ACME_TOKEN=…, and be no placeholder.'
    : 'is not found: it looks like a placeholder, or is glued to other characters.';
}
