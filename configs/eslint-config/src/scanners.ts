import { closest } from '@magi-guardrail/eslint-plugin/allowlist';
import { isRecord, isTexts } from './json-values.js';
import { PolicyError } from './policy-error.js';

/** A program that is run beside the rules: one we know by its preset, or any that writes SARIF. */
export interface ScannerConfig {
  /** What its findings and its stage are called. */
  readonly name: string;
  readonly preset?: 'semgrep' | 'prisma';
  /** Program and arguments, run without a shell. */
  readonly command?: readonly string[];
  /** Further arguments for a preset. */
  readonly arguments?: readonly string[];
  /** Globs of the files it is about, relative to the folder of the policy; all of them if absent. */
  readonly files?: readonly string[];
  /** Whether it may be missing or fail without blocking, even in strict. */
  readonly optional?: boolean;
  /** Seconds; 60 if absent. */
  readonly timeout?: number;
  /** What the levels of its SARIF (error, warning, note) mean here. */
  readonly severity?: Readonly<Record<string, 'high' | 'medium' | 'low'>>;
}

interface Field {
  readonly expected: string;
  readonly schema: object;
  readonly accepts: (value: unknown) => boolean;
}

const presets = ['semgrep', 'prisma'];
const levels = ['error', 'warning', 'note', 'none'];
const severities = ['high', 'medium', 'low'];
const longest = 3600;
const texts = { type: 'array', items: { type: 'string', minLength: 1 } };
const namePattern = '^[a-z][a-z0-9-]{0,39}$';
/** Findings of ours begin with these. */
const reserved = ['guardrail', 'secrets'];

const fields: Readonly<Record<keyof ScannerConfig, Field>> = {
  name: {
    expected: `a name of small letters, digits and hyphens, and not ${reserved.join(' or ')}`,
    schema: { type: 'string', pattern: namePattern, not: { enum: reserved } },
    accepts: (value) =>
      typeof value === 'string' && new RegExp(namePattern).test(value) && !reserved.includes(value),
  },
  preset: {
    expected: `one of ${presets.join(', ')}`,
    schema: { enum: presets },
    accepts: (value) => presets.includes(String(value)),
  },
  command: {
    expected: 'a program and its arguments, for example ["scan", "--sarif", "{files}"]',
    schema: { ...texts, minItems: 1 },
    accepts: (value) => isTexts(value) && value.length > 0,
  },
  arguments: { expected: 'an array of texts', schema: texts, accepts: isTexts },
  files: { expected: 'an array of globs', schema: { ...texts, minItems: 1 }, accepts: isTexts },
  optional: {
    expected: 'true or false',
    schema: { type: 'boolean' },
    accepts: (value) => typeof value === 'boolean',
  },
  timeout: {
    expected: `a number of seconds from 1 to ${longest}`,
    schema: { type: 'integer', minimum: 1, maximum: longest },
    accepts: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= longest,
  },
  severity: {
    expected: `an object that gives ${levels.join(', ')} one of ${severities.join(', ')}`,
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(levels.map((level) => [level, { enum: severities }])),
    },
    accepts: (value) =>
      isRecord(value) &&
      Object.entries(value).every(
        ([level, severity]) => levels.includes(level) && severities.includes(String(severity)),
      ),
  },
};

/** What editors complete in `scanners` of guardrail.config.json. */
export const scannersSchema = {
  type: 'array',
  default: [],
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['name'],
    oneOf: [{ required: ['preset'] }, { required: ['command'] }],
    properties: Object.fromEntries(
      Object.entries(fields).map(([key, { schema }]) => [key, schema]),
    ),
  },
};

/** Checks `scanners`; throws a `PolicyError` that names the entry and its key. */
export function parseScanners(value: unknown, file: string): readonly ScannerConfig[] {
  if (value === undefined) return [];
  if (!Array.isArray(value))
    throw new PolicyError(file, 'scanners', 'must be an array of scanners.');
  const entries: readonly unknown[] = value;
  return entries.map((entry, index) => {
    const key = `scanners[${index}]`;
    const scanner = parseScanner(entry, file, key);
    const twin = entries.findIndex((each) => isRecord(each) && each['name'] === scanner.name);
    if (twin < index)
      throw new PolicyError(file, `${key}.name`, `is also the name of scanners[${twin}].`);
    return scanner;
  });
}

function parseScanner(entry: unknown, file: string, key: string): ScannerConfig {
  if (!isRecord(entry)) throw new PolicyError(file, key, 'must be an object.');
  for (const name of Object.keys(entry)) {
    if (Object.hasOwn(fields, name)) continue;
    const match = closest(name, Object.keys(fields));
    const hint = match === undefined ? '' : ` Did you mean "${match}"?`;
    throw new PolicyError(file, `${key}.${name}`, `is not a known key.${hint}`);
  }
  for (const [name, { accepts, expected }] of Object.entries(fields)) {
    const content = entry[name];
    if (content === undefined ? name === 'name' : !accepts(content)) {
      throw new PolicyError(file, `${key}.${name}`, `must be ${expected}.`);
    }
  }
  if ((entry['preset'] === undefined) === (entry['command'] === undefined)) {
    throw new PolicyError(file, key, 'needs either `preset` or `command`, and not both.');
  }
  // Every field was checked above.
  return entry as unknown as ScannerConfig;
}
