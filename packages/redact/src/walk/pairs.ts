import { REDACTED } from '../marker.js';
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

/**
 * The name in the text before a text in a list: `['Authorization', 'Bearer …']` as Node gives raw headers,
 * `['--password', '…']` of a command line. Words, as in a list of fields, name nothing.
 */
export function nameBefore(
  list: readonly unknown[],
  index: number,
  policy: Policy,
): string | undefined {
  const name = list[index - 1];
  if (typeof name !== 'string' || name.length > 60) return undefined;
  const isPair = index % 2 === 1 && list.length % 2 === 0 && name.length > 5;
  if (!isPair && name.charCodeAt(0) !== DASH) return undefined;
  if (NAMES_NEXT.test(name) && policy.kindOf(name) === SECRET) return name;
  return name.charCodeAt(0) === DASH && isSecretInLine(list, index, policy) ? name : undefined;
}

const DASH = 45;

/** Whether the line that the list would be as a command says so: `['docker', 'login', '-p', '…']`. */
function isSecretInLine(list: readonly unknown[], index: number, { text }: Policy): boolean {
  if (text === undefined || index > MOST_WORDS || typeof list[0] !== 'string') return false;
  const line = list.slice(0, index + 1).join(' ');
  return line.length < LONGEST_LINE && !text(line, () => REDACTED).endsWith(String(list[index]));
}

const MOST_WORDS = 50;
const LONGEST_LINE = 2_000;
