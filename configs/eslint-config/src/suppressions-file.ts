import { approvalFields, type Field } from '@magi-guardrail/eslint-plugin/allowlist';
import {
  checkField,
  checkKeys,
  findingFields,
  isText,
  propertiesOf,
  record,
  requiredOf,
  saltField,
} from './entry-fields.js';
import { PolicyError } from './policy-error.js';

/** Findings of medium and low severity that somebody answers for, until a day. */
export interface Suppressions {
  /** Random, one per project: without it the fingerprints tell nothing about a secret. */
  readonly salt: string;
  readonly suppressions: readonly Suppression[];
}

export const suppressionKinds = ['false-positive', 'accepted-risk', 'test-fixture'] as const;
export type SuppressionKind = (typeof suppressionKinds)[number];

/** One finding, why it may stay, who says so and until when. */
export interface Suppression {
  readonly id: string;
  readonly rule: string;
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly fingerprint: string;
  readonly kind: SuppressionKind;
  readonly reason: string;
  readonly owner: string;
  readonly approvedBy: string;
  readonly ticket?: string;
  readonly createdAt: string;
  /** The last day on which it holds. */
  readonly expiresAt: string;
}

const identifier = /^[\w.-]{1,64}$/;
const ticket = /^\S(?:.{0,198}\S)?$/;

/** Every key an entry may have. Parser, JSON schema and command line derive from it. */
export const suppressionFields: Readonly<Record<keyof Suppression, Field>> = {
  id: {
    required: true,
    description: 'What reports call this entry; no two have the same.',
    expected: 'letters, digits, ".", "_" and "-"',
    schema: { type: 'string', pattern: identifier.source },
    accepts: (value) => typeof value === 'string' && identifier.test(value),
  },
  ...findingFields,
  kind: {
    required: true,
    description:
      'Why it may stay: the rule is wrong here, the risk is accepted (which needs a `ticket`), or it is the point of a test.',
    expected: `one of ${suppressionKinds.map((kind) => `"${kind}"`).join(', ')}`,
    schema: { enum: [...suppressionKinds] },
    accepts: (value) => suppressionKinds.some((kind) => kind === value),
  },
  reason: {
    required: true,
    description: 'Why this finding may stay, for the next reader.',
    expected: 'a sentence of at least 15 characters',
    schema: { type: 'string', minLength: 15 },
    accepts: (value) => typeof value === 'string' && value.trim().length >= 15,
  },
  owner: {
    required: true,
    description: 'The person or team that will look at it again.',
    expected: 'a name or an address',
    schema: { type: 'string', minLength: 1 },
    accepts: (value) => isText(value) && String(value).trim() !== '',
  },
  approvedBy: approvalFields.approvedBy,
  ticket: {
    required: false,
    description: 'Where it is followed up: `SEC-123`, `#42` or an address.',
    expected: 'the name or address of a ticket, for example "SEC-123"',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
    accepts: (value) => typeof value === 'string' && ticket.test(value),
  },
  createdAt: { ...approvalFields.expires, description: 'The day it was written (YYYY-MM-DD).' },
  expiresAt: approvalFields.expires,
};

const known = Object.keys(suppressionFields);

/** Checks the content of guardrail.suppressions.json; a malformed one is an error, never "none". */
export function parseSuppressions(value: unknown, file: string): Suppressions {
  const keys = 'must hold an object with the keys "salt" and "suppressions".';
  const list = record(value, file, '', keys);
  checkKeys(list, ['salt', 'suppressions', '$schema'], file, '');
  checkField(list, 'salt', saltField, { file, at: '' });
  const { salt, suppressions } = list;
  if (!Array.isArray(suppressions)) {
    throw new PolicyError(file, 'suppressions', 'must be an array of suppressions.');
  }
  const entries = suppressions.map((entry, index) => {
    return parseEntry(entry, file, `suppressions[${index}]`);
  });
  refuseTwins(entries, file);
  return { salt: String(salt), suppressions: entries };
}

function parseEntry(value: unknown, file: string, at: string): Suppression {
  const entry = record(value, file, at, 'must be an object.');
  checkKeys(entry, known, file, `${at}.`);
  for (const [key, field] of Object.entries(suppressionFields)) {
    checkField(entry, key, field, { file, at: `${at}.` });
  }
  if (!isEntry(entry)) throw new PolicyError(file, at, 'is not a suppression.');
  if (entry.kind === 'accepted-risk' && entry.ticket === undefined) {
    throw new PolicyError(file, `${at}.ticket`, 'is missing: an accepted risk is followed up.');
  }
  if (entry.expiresAt < entry.createdAt) {
    throw new PolicyError(file, `${at}.expiresAt`, 'must not be before createdAt.');
  }
  return entry;
}

/** Two entries with one name would leave open which of them a report means. */
function refuseTwins(entries: readonly Suppression[], file: string): void {
  const seen = new Map<string, number>();
  for (const [index, { id }] of entries.entries()) {
    const first = seen.get(id);
    if (first !== undefined) {
      const remedy = `is that of suppressions[${first}] as well. Give each its own.`;
      throw new PolicyError(file, `suppressions[${index}].id`, remedy);
    }
    seen.set(id, index);
  }
}

function isEntry(entry: object): entry is Suppression {
  return Object.entries(suppressionFields).every(([key, field]) => {
    const value: unknown = Reflect.get(entry, key);
    return value === undefined ? !field.required : field.accepts(value);
  });
}

/** The JSON schema of guardrail.suppressions.json, derived from the table of fields. */
export function suppressionsSchema(): Readonly<Record<string, unknown>> {
  const entry = {
    type: 'object',
    required: requiredOf(suppressionFields),
    additionalProperties: false,
    properties: propertiesOf(suppressionFields),
    if: { properties: { kind: { const: 'accepted-risk' } } },
    then: { required: ['ticket'] },
  };
  return {
    $comment: 'Generated by scripts/generate.mjs from src/suppressions-file.ts. Do not edit.',
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'guardrail.suppressions.json',
    description: 'Findings of medium and low severity that may stay for a while.',
    type: 'object',
    required: ['salt', 'suppressions'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      salt: propertiesOf({ salt: saltField })['salt'],
      suppressions: { type: 'array', items: entry },
    },
  };
}
