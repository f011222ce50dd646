import { NAMES_NEXT, SECRET } from '../names.js';
import type { Policy } from '../policy.js';

const NAMES = ['name', 'key', 'header', 'field', 'Name', 'Key'] as const;

/**
 * Whether what stands beside a `value` names it as secret: `{ name: 'Authorization', value: '…' }`, or an `auth`
 * is `user:password`, as requests of Node have it.
 */
export function isPairedSecret(
  owner: object,
  policy: Policy,
  key: string,
  value: unknown,
): boolean {
  if (key === 'auth') return typeof value === 'string' && USER_AND_PASSWORD.test(value);
  return NAMES.some((property) => {
    const name: unknown = Reflect.get(owner, property);
    return typeof name === 'string' && name.length < 60 && policy.kindOf(name) === SECRET;
  });
}

const USER_AND_PASSWORD = /^[^\s:/]{0,200}:\S{1,500}$/;

/** Whether the text before a text in a list, at an index, may name it; quick, because it is asked about every text. */
export function mayName(name: string, index: number, length: number): boolean {
  if (name.charCodeAt(0) === DASH) return true;
  return index % 2 === 1 && length % 2 === 0 && name.length > 5;
}

/**
 * The same text if it names what follows it: `['Authorization', 'Bearer …']` as Node gives raw headers,
 * `['--password', '…']` of a command line. Words, as in a list of fields, name nothing.
 */
export function nameBefore(
  name: string,
  list: readonly unknown[],
  index: number,
  { kindOf, text }: Policy,
): string | undefined {
  if (name.length > 60) return undefined;
  if (NAMES_NEXT.test(name) && kindOf(name) === SECRET) return name;
  const isOption = name.charCodeAt(0) === DASH;
  return isOption && text?.isSecretInLine(list, index) === true ? name : undefined;
}

const DASH = 45;
