import { closest, type Field } from '@magi-guardrail/eslint-plugin/allowlist';
import { isRecord } from './json-values.js';
import { PolicyError } from './policy-error.js';

const hex = /^[0-9a-f]{32}$/;

/** Keys the fingerprints of a file, so that they tell nothing about a secret. */
export const saltField: Field = {
  required: true,
  description: 'Random, one per project: it keys the fingerprints. Changing it voids them all.',
  expected: '32 hexadecimal digits, as `guardrail` writes them',
  schema: { type: 'string', pattern: hex.source },
  accepts: (value) => typeof value === 'string' && hex.test(value),
};

/** What an entry says about its finding: the same in the baseline and in the suppressions. */
export const findingFields = {
  rule: {
    required: true,
    description: 'The rule of the finding, as reports name it.',
    expected: 'the name of a rule, for example "guardrail/no-eval"',
    schema: { type: 'string', minLength: 1 },
    accepts: isText,
  },
  path: {
    required: true,
    description: 'The file, relative to the root of the repository, with forward slashes.',
    expected: 'the path of a file in the repository, for example "src/legacy.js"',
    schema: { type: 'string', minLength: 1 },
    accepts: isPath,
  },
  fingerprint: {
    required: true,
    description: 'A hash of the line, or of the secret, keyed with the salt.',
    expected: '32 hexadecimal digits, as `guardrail` writes them',
    schema: { type: 'string', pattern: hex.source },
    accepts: (value) => typeof value === 'string' && hex.test(value),
  },
} as const satisfies Readonly<Record<string, Field>>;

/** Refuses what no table names, with the nearest name that one does. */
export function checkKeys(
  entry: Readonly<Record<string, unknown>>,
  known: readonly string[],
  file: string,
  at: string,
): void {
  const unknown = Object.keys(entry).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const match = closest(unknown, known);
  const hint =
    match === undefined ? `Known keys: ${known.join(', ')}.` : `Did you mean "${match}"?`;
  throw new PolicyError(file, `${at}${unknown}`, `is not a known key. ${hint}`);
}

/** Refuses a value that its field does not accept. */
export function checkField(
  entry: Readonly<Record<string, unknown>>,
  key: string,
  field: Field,
  { file, at }: { readonly file: string; readonly at: string },
): void {
  const value = entry[key];
  if (value === undefined) {
    if (!field.required) return;
    throw new PolicyError(file, `${at}${key}`, `is missing: ${field.description}`);
  }
  if (!field.accepts(value)) {
    throw new PolicyError(file, `${at}${key}`, `must be ${field.expected}.`);
  }
}

export function requiredOf(fields: Readonly<Record<string, Field>>): readonly string[] {
  return Object.keys(fields).filter((key) => fields[key]?.required);
}

export function propertiesOf(
  fields: Readonly<Record<string, Field>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { description, schema }]) => [
      key,
      { description, ...schema },
    ]),
  );
}

/** An object, or a `PolicyError` with the remedy. */
export function record(
  value: unknown,
  file: string,
  key: string,
  remedy: string,
): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw new PolicyError(file, key, remedy);
}

/** Git refuses to be asked about anything else. */
function isPath(value: unknown): boolean {
  return isText(value) && !/^\/|(?:^|\/)\.\.?(?:\/|$)|\0/.test(String(value));
}

export function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
