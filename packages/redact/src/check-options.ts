import type { PersonalKind } from '@magi-guardrail/secrets/personal';
import { type RedactOptions, remove } from './options.js';

/**
 * Refuses options that would not do what they say: throws a `TypeError` that names the key and tells what to write.
 */
export function checkOptions(options: unknown): asserts options is RedactOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw mistake('', 'must be an object.');
  for (const [key, value] of Object.entries(options)) {
    const check = Object.hasOwn(CHECKS, key) ? CHECKS[key as keyof RedactOptions] : undefined;
    if (check === undefined)
      throw mistake(`.${key}`, `is not known. Known are: ${Object.keys(CHECKS).join(', ')}.`);
    if (value !== undefined && !check[0](value)) throw mistake(`.${key}`, `must be ${check[1]}.`);
  }
}

function mistake(key: string, remedy: string): TypeError {
  return new TypeError(`@magi-guardrail/redact: \`options${key}\` ${remedy}`);
}

type Check = readonly [(value: unknown) => boolean, string];

const TEXTS: Check = [isTexts, 'a list of texts that are not empty, such as'];
const LIMIT: Check = [
  (value) => value === Infinity || (Number.isInteger(value) && Number(value) > 0),
  'a whole number above 0',
];
const KINDS: Readonly<Record<PersonalKind, true>> = {
  email: true,
  phone: true,
  card: true,
  iban: true,
  'national-id': true,
  ip: true,
};

const CHECKS: Readonly<Record<keyof RedactOptions, Check>> = {
  censor: [
    (value) => ['string', 'function'].includes(typeof value) || value === remove,
    "a text, a function, `keepLast()`, `hashed('a private salt')` or `remove`",
  ],
  keys: [TEXTS[0], `${TEXTS[1]} ['tenantKey']`],
  keep: [TEXTS[0], `${TEXTS[1]} ['token', 'ast.**.key']`],
  paths: [TEXTS[0], `${TEXTS[1]} ['user.*.pin', '**.pin']`],
  test: [(value) => typeof value === 'function', 'a function `(value, path) => boolean`'],
  personal: [
    (value) => typeof value === 'boolean' || (isTexts(value) && value.every(isKind)),
    `true, false or a list of ${Object.keys(KINDS).join(', ')}`,
  ],
  maxDepth: LIMIT,
  maxBreadth: LIMIT,
};

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== '');
}

function isKind(kind: string): boolean {
  return Object.hasOwn(KINDS, kind);
}
