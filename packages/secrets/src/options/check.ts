import type { Signature } from './options.js';

/** A mistake in the options; the message names the key and says what to write. */
export class OptionsError extends TypeError {
  override readonly name = 'OptionsError';

  constructor(
    /** Path of the key, such as `formats.jwt.severity`; empty for the options as a whole. */
    readonly key: string,
    /** Completes the sentence that the key begins: `must be …`. */
    readonly remedy: string,
    /** The package that the options were given to. */
    owner = '@magi-guardrail/secrets',
  ) {
    super(`${owner}: \`options${key && `.${key}`}\` ${remedy}`);
  }
}

export type Raw = Readonly<Record<string, unknown>>;

/** An object that holds no other than the known keys. */
export function objectOf(value: unknown, key: string, known: readonly string[]): Raw {
  const object = record(value, key);
  const unknown = Object.keys(object).find((one) => !known.includes(one));
  if (unknown !== undefined)
    throw new OptionsError(
      join(key, unknown),
      `is not a known key. Known keys: ${known.join(', ')}.`,
    );
  return object;
}

export function record(value: unknown, key: string): Raw {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Raw;
  throw new OptionsError(key, 'must be an object.');
}

export function listOf(value: unknown, key: string): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw new OptionsError(key, 'must be an array.');
}

export function oneOf<T extends string>(value: unknown, key: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  throw new OptionsError(key, `must be ${known.map((one) => `"${one}"`).join(' or ')}.`);
}

export function textOf(value: unknown, key: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new OptionsError(key, 'must be a text that is not empty.');
}

export const SIGNATURE = ['reason', 'approvedBy', 'expires'] as const;

/** The signature among the keys of an object, or `undefined` when it has none of them; a half one is an error. */
export function signatureOf(object: Raw, key: string): Signature | undefined {
  if (SIGNATURE.every((name) => object[name] === undefined)) return undefined;
  const reason = textOf(object['reason'], join(key, 'reason'));
  if (reason.trim().length < 10)
    throw new OptionsError(join(key, 'reason'), 'must be a sentence of at least 10 characters.');
  const approvedBy = textOf(object['approvedBy'], join(key, 'approvedBy'));
  const { expires } = object;
  if (typeof expires !== 'string' || !isDate(expires))
    throw new OptionsError(join(key, 'expires'), 'must be a date such as "2027-01-31".');
  return { reason, approvedBy, expires };
}

/** Whether its last day is over, in Greenwich. */
export function isOver({ expires }: Signature, today = new Date()): boolean {
  return expires < today.toISOString().slice(0, 10);
}

export function join(key: string, name: string): string {
  return [key, name].filter(Boolean).join('.');
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
