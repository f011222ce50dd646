import { ruleNames } from '../rule-names.js';

/** One token of an approved command: the word itself, or what is known of it. */
export type AllowedArgument =
  | string
  | { readonly oneOf: readonly string[] }
  | { readonly number: true }
  /** Consists of these characters only, written as in a character class: `a-f0-9`. */
  | { readonly characters: string }
  /** Determined by the program: `__dirname`, `process.cwd()`, a constant of another module. */
  | { readonly internal: true }
  /** One word that a quoting function made. */
  | { readonly quoted: true };

/** One approval: who permits what, where, why, and until when. */
export interface AllowEntry {
  readonly rule: string;
  readonly files: readonly string[];
  readonly command?: string;
  readonly arguments?: readonly AllowedArgument[];
  readonly symbol?: string;
  readonly fingerprint?: string;
  readonly reason: string;
  readonly approvedBy: string;
  readonly expires: string;
}

/** What one key of an entry may hold. Parser, JSON schema and documentation derive from it. */
export interface Field {
  readonly required: boolean;
  readonly description: string;
  /** Completes "must be …". */
  readonly expected: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly accepts: (value: unknown) => boolean;
}

/** Ranges of letters and digits, and signs that mean nothing to a shell. */
const characterClass = /^(?:a-z|a-f|A-Z|A-F|0-9|[A-Za-z0-9_./:@+,=])+-?$/;

const symbolPath = /^#?[\p{L}_$][\p{L}\d_$]*(?:\.#?[\p{L}_$][\p{L}\d_$]*)*$/u;
const fingerprint = /^(?:new|[0-9a-f]{16})$/;

/** Every key an entry may have. */
export const fields: Readonly<Record<keyof AllowEntry, Field>> = {
  rule: {
    required: true,
    description: 'The rule whose finding is permitted, without the plugin prefix.',
    expected: `one of ${ruleNames.join(', ')}`,
    schema: { enum: [...ruleNames] },
    accepts: (value) => ruleNames.some((name) => name === value),
  },
  files: {
    required: true,
    description: 'Globs of the files it holds for, relative to the folder of this file.',
    expected: 'a non-empty array of globs, for example ["scripts/**"]',
    schema: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
    accepts: (value) => isNonEmptyArray(value) && value.every(isText),
  },
  command: {
    required: false,
    description: 'For commands: the program, which is the first word of the command line.',
    expected: 'one word, for example "git"',
    schema: { type: 'string', pattern: '^\\S+$' },
    accepts: (value) => typeof value === 'string' && /^\S+$/.test(value),
  },
  arguments: {
    required: false,
    description:
      'For commands: the words after the program, in order. Without it, any constant words.',
    expected:
      'an array of strings, { "oneOf": [strings] }, { "number": true }, { "characters": "a-f0-9" }, { "internal": true } or { "quoted": true }',
    schema: { type: 'array', items: { anyOf: argumentSchemas() } },
    accepts: (value) => Array.isArray(value) && value.every(isAllowedArgument),
  },
  symbol: {
    required: false,
    description:
      'The function, class or method it holds in, for example `Release.tag`. Without it, the whole file.',
    expected: 'names joined by dots, for example "Release.tag"',
    schema: { type: 'string', pattern: symbolPath.source },
    accepts: (value) => typeof value === 'string' && symbolPath.test(value),
  },
  fingerprint: {
    required: false,
    description:
      'Locks the approval to the code as it was reviewed: any edit but formatting ends it. Write "new", and the finding names the value.',
    expected: '"new" or the 16 digits that the finding names',
    schema: { type: 'string', pattern: fingerprint.source },
    accepts: (value) => typeof value === 'string' && fingerprint.test(value),
  },
  reason: {
    required: true,
    description: 'Why this use is safe and needed, for the next reader.',
    expected: 'a sentence of at least 10 characters',
    schema: { type: 'string', minLength: 10 },
    accepts: (value) => typeof value === 'string' && value.trim().length >= 10,
  },
  approvedBy: {
    required: true,
    description: 'The person or team that answers for it.',
    expected: 'a name or an address',
    schema: { type: 'string', minLength: 1 },
    accepts: isText,
  },
  expires: {
    required: true,
    description: 'The last day on which it holds (YYYY-MM-DD).',
    expected: 'a date such as "2027-01-31"',
    schema: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    accepts: isDate,
  },
};

/** Who permits something, why and until when: the same wherever it is asked for. */
export const approvalFields = {
  reason: fields.reason,
  approvedBy: fields.approvedBy,
  expires: fields.expires,
} as const;

function argumentSchemas(): readonly Readonly<Record<string, unknown>>[] {
  const texts = { type: 'array', minItems: 1, items: { type: 'string' } };
  return [
    { type: 'string' },
    closedObject({ oneOf: texts }),
    closedObject({ number: { const: true } }),
    closedObject({ characters: { type: 'string', pattern: characterClass.source } }),
    closedObject({ internal: { const: true } }),
    closedObject({ quoted: { const: true } }),
  ];
}

function closedObject(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const required = Object.keys(properties);
  return { type: 'object', properties, required, additionalProperties: false };
}

function isAllowedArgument(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return false;
  if ('number' in value) return value.number === true;
  if ('internal' in value) return value.internal === true;
  if ('quoted' in value) return value.quoted === true;
  if ('characters' in value) {
    return typeof value.characters === 'string' && characterClass.test(value.characters);
  }
  return (
    'oneOf' in value &&
    isNonEmptyArray(value.oneOf) &&
    value.oneOf.every((text) => typeof text === 'string')
  );
}

function isNonEmptyArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** `Date` rolls the 31st of February over to March, so the date must survive the round trip. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
