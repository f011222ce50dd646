import { DeepRedact } from '@hackylabs/deep-redact';
import {
  CREDIT_CARD_NUMBER_PATTERN,
  EMAIL_ADDRESS_PATTERN,
  JWT_PATTERN,
  redactByField,
} from '@logtape/redaction';
import pinoRedact from '@pinojs/redact';
import { createRedactor } from '@magi-guardrail/redact';
import { createKeyRedactor } from '@magi-guardrail/redact/keys';
import fastRedact from 'fast-redact';
import maskJson from 'mask-json';
import redactObject from 'redact-object';
import slowRedact from 'slow-redact';

/** One way to redact, set up as its documentation advises. */
export interface Contender {
  readonly name: string;
  readonly looksAt: 'paths' | 'names' | 'names and texts';
  redact(value: unknown): unknown;
}

/** The names that people list where they have to list them. */
const NAMES = [
  'password',
  'passwd',
  'secret',
  'token',
  'accessToken',
  'access_token',
  'refreshToken',
  'refresh_token',
  'apiKey',
  'api_key',
  'x-api-key',
  'authorization',
  'cookie',
  'set-cookie',
  'clientSecret',
  'client_secret',
  'privateKey',
  'creditCard',
  'ssn',
];
/** The same as paths, at the top, one level below, and where headers are. */
export const PATHS: readonly string[] = [
  ...NAMES.map((name) => (name.includes('-') ? `["${name}"]` : name)),
  ...NAMES.map((name) => (name.includes('-') ? `*["${name}"]` : `*.${name}`)),
  'req.headers.authorization',
  'req.headers.cookie',
  'headers.authorization',
  'headers["set-cookie"]',
];

const FIELD_PATTERNS = NAMES.map((name) => new RegExp(name.replace(/[-_]/g, '[-_]?'), 'i'));
const PATTERNS = [EMAIL_ADDRESS_PATTERN, CREDIT_CARD_NUMBER_PATTERN, JWT_PATTERN];

export function contenders(): readonly Contender[] {
  const keys = createKeyRedactor();
  const full = createRedactor();
  const paths = pinoRedact({ paths: [...PATHS], serialize: false });
  const slow = slowRedact({ paths: [...PATHS], serialize: false });
  const mask = maskJson(NAMES, { ignoreCase: true });
  const fast = fastRedact({ paths: [...PATHS], serialize: true });
  const deep = new DeepRedact({
    blacklistedKeys: NAMES,
    fuzzyKeyMatch: true,
    caseSensitiveKeyMatch: false,
  });
  const deepTexts = new DeepRedact({
    blacklistedKeys: NAMES,
    fuzzyKeyMatch: true,
    caseSensitiveKeyMatch: false,
    stringTests: PATTERNS.map(({ pattern }) => ({
      pattern,
      replacer: (value: string, found: RegExp) => value.replace(found, '[REDACTED]'),
    })),
  });
  return [
    { name: 'guardrail, names', looksAt: 'names', redact: keys.object },
    { name: 'guardrail', looksAt: 'names and texts', redact: full.object },
    { name: '@pinojs/redact', looksAt: 'paths', redact: (value) => paths(value) },
    { name: 'slow-redact', looksAt: 'paths', redact: (value) => slow(value) },
    { name: 'fast-redact', looksAt: 'paths', redact: (value) => fast(value) },
    {
      name: 'redact-object',
      looksAt: 'names',
      redact: (value) => redactObject.default(value as object, NAMES),
    },
    { name: 'mask-json', looksAt: 'names', redact: (value) => mask(value) },
    { name: '@logtape/redaction', looksAt: 'names', redact: byField },
    { name: 'deep-redact', looksAt: 'names', redact: (value) => deep.redact(value) },
    {
      name: 'deep-redact, with texts',
      looksAt: 'names and texts',
      redact: (value) => deepTexts.redact(value),
    },
  ];
}

/** LogTape redacts the properties of a record on its way to a sink. */
function byField(value: unknown): unknown {
  let seen: unknown;
  const sink = redactByField((record) => (seen = record.properties), {
    fieldPatterns: FIELD_PATTERNS,
    action: () => '[REDACTED]',
  });
  const properties = { value } as Record<string, unknown>;
  sink({ category: [], level: 'info', message: [], rawMessage: '', timestamp: 0, properties });
  return seen;
}
