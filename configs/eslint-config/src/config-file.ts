import { closest } from '@magi-guardrail/eslint-plugin/allowlist';
import type { Profile } from '@magi-guardrail/eslint-plugin';
import { isRecord, isTexts } from './json-values.js';
import { PolicyError } from './policy-error.js';
import { parseScanners, type ScannerConfig, scannersSchema } from './scanners.js';
import { secretsSchema } from './secrets-schema.js';

/** What guardrail.config.json may hold. */
export interface ConfigFile {
  readonly profile: Profile;
  readonly ignore: readonly string[];
  readonly optionalTools: readonly string[];
  /** The longest time from today for which an approval may hold. */
  readonly maxApprovalDays: number;
  /** The longest time from today for which a finding of a severity may be suppressed. */
  readonly maxSuppressionDays: SuppressionDays;
  /** The longest time for which a high finding may stay in the baseline; absent: as the profile says. */
  readonly maxWaiverDays?: number;
  /** Options of the secret scan, which checks what they hold. */
  readonly secrets: Readonly<Record<string, unknown>>;
  readonly scanners: readonly ScannerConfig[];
}

export type SuppressionDays = Readonly<Record<'medium' | 'low', number>>;

interface Field {
  readonly description: string;
  /** Completes "must be …". */
  readonly expected: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly accepts: (value: unknown) => boolean;
}

/** Whoever approved something should look at it again within a year. */
const defaultApprovalDays = 365;

/** What is tolerated for now is looked at every quarter, or once a year when little depends on it. */
const defaultSuppressionDays: SuppressionDays = { medium: 90, low: 365 };

const profiles: readonly Profile[] = ['strict', 'standard'];

/** Every key of the file. Parser, JSON schema and documentation derive from it. */
export const configFields: Readonly<Record<keyof Required<ConfigFile>, Field>> = {
  profile: {
    description:
      'How much blocks: strict blocks findings of high and medium severity, standard only high ones.',
    expected: '"strict" or "standard"',
    schema: { enum: [...profiles], default: 'strict' },
    accepts: (value) => profiles.some((profile) => profile === value),
  },
  ignore: {
    description: 'Globs of files that are not checked, relative to the folder of this file.',
    expected: 'an array of globs, for example ["vendor/**"]',
    schema: { type: 'array', items: { type: 'string', minLength: 1 }, default: [] },
    accepts: isTexts,
  },
  optionalTools: {
    description: 'Steps that may be missing or fail without blocking, even in strict.',
    expected: 'an array of names of tools, for example ["semgrep"]',
    schema: { type: 'array', items: { type: 'string', minLength: 1 }, default: [] },
    accepts: isTexts,
  },
  maxApprovalDays: {
    description: 'The longest time from today for which an approval may hold, in days.',
    expected: 'a number of days of at least 1',
    schema: { type: 'integer', minimum: 1, default: defaultApprovalDays },
    accepts: isDays,
  },
  maxSuppressionDays: {
    description:
      'The longest time from today for which medium and low findings may be suppressed, in days.',
    expected: 'an object with "medium" and "low", each a number of days of at least 1',
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: {
        medium: { type: 'integer', minimum: 1, default: defaultSuppressionDays.medium },
        low: { type: 'integer', minimum: 1, default: defaultSuppressionDays.low },
      },
      default: defaultSuppressionDays,
    },
    accepts: (value) =>
      isRecord(value) &&
      Object.entries(value).every(([key, days]) => key in defaultSuppressionDays && isDays(days)),
  },
  maxWaiverDays: {
    description:
      'The longest time from today for which a high finding may stay in the baseline, in days; 0 for none at all. Default: 0 in strict, 30 in standard.',
    expected: 'a number of days, 0 for none at all',
    schema: { type: 'integer', minimum: 0 },
    accepts: (value) => value === 0 || isDays(value),
  },
  secrets: {
    description:
      'Options of the secret scan: those of @magi-guardrail/secretlint-rule-preset, which documents them.',
    expected: `an object with ${Object.keys(secretsSchema).join(', ')}`,
    schema: { type: 'object', additionalProperties: false, properties: secretsSchema, default: {} },
    accepts: (value) =>
      isRecord(value) && Object.keys(value).every((key) => Object.hasOwn(secretsSchema, key)),
  },
  scanners: {
    description:
      'Programs that are run beside the rules, and whose SARIF is merged with what the rules find.',
    expected: 'an array of scanners',
    schema: scannersSchema,
    accepts: Array.isArray,
  },
};

/** Checks the content of guardrail.config.json and fills in what is not said. */
export function parseConfig(value: unknown, file: string): ConfigFile {
  if (!isRecord(value)) throw new PolicyError(file, '', 'must hold an object.');
  for (const key of Object.keys(value)) {
    if (key !== '$schema' && !Object.hasOwn(configFields, key)) {
      throw new PolicyError(file, key, unknownKey(key));
    }
  }
  for (const [key, field] of Object.entries(configFields)) {
    const content = value[key];
    if (content !== undefined && !field.accepts(content)) {
      const hint = key === 'profile' ? didYouMean(content, profiles) : '';
      throw new PolicyError(file, key, `must be ${field.expected}.${hint}`);
    }
  }
  return {
    profile: value['profile'] === 'standard' ? 'standard' : 'strict',
    ignore: texts(value['ignore']),
    optionalTools: texts(value['optionalTools']),
    maxApprovalDays: isDays(value['maxApprovalDays'])
      ? value['maxApprovalDays']
      : defaultApprovalDays,
    maxSuppressionDays: { ...defaultSuppressionDays, ...daysOf(value['maxSuppressionDays']) },
    ...(typeof value['maxWaiverDays'] === 'number' && { maxWaiverDays: value['maxWaiverDays'] }),
    secrets: isRecord(value['secrets']) ? value['secrets'] : {},
    scanners: parseScanners(value['scanners'], file),
  };
}

/** The JSON schema of guardrail.config.json, derived from the table of fields. */
export function configSchema(): Readonly<Record<string, unknown>> {
  const properties = Object.entries(configFields).map(([key, { description, schema }]) => [
    key,
    { description, ...schema },
  ]);
  return {
    $comment: 'Generated by scripts/generate.mjs from src/config-file.ts. Do not edit.',
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'guardrail.config.json',
    description: 'The policy of Magi Guardrail for this project.',
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(properties) },
  };
}

function unknownKey(key: string): string {
  const known = Object.keys(configFields);
  const hint = didYouMean(key, known);
  return `is not a known key.${hint === '' ? ` Known keys: ${known.join(', ')}.` : hint}`;
}

function didYouMean(value: unknown, known: readonly string[]): string {
  const match = typeof value === 'string' ? closest(value, known) : undefined;
  return match === undefined ? '' : ` Did you mean "${match}"?`;
}

function isDays(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1;
}

function daysOf(value: unknown): Partial<SuppressionDays> {
  return isRecord(value) ? value : {};
}

function texts(value: unknown): readonly string[] {
  return isTexts(value) ? value : [];
}
