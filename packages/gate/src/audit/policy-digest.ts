import { createHash } from 'node:crypto';
import type { Decided } from '../policy/decided.js';
import { secretOptions } from '../policy/secret-options.js';
import { maskerOf } from '../result/without-secrets.js';
import type { PolicyChange, PolicyDigest, PolicyValue } from './events.js';

/**
 * What a policy says, as far as the trail may repeat it: numbers, switches and the profile as they are,
 * globs, and of every other entry the rule, the date and a hash.
 */
export async function digestOf(decided: Decided): Promise<PolicyDigest> {
  const { policy, baseline, suppressions } = decided;
  const { root, files, secrets, ...rest } = policy;
  const options = await secretOptions(policy);
  const mask = (await maskerOf([...policy.ignore, ...policy.optionalTools], options)) ?? String;
  const keys: Record<string, PolicyValue> = {};
  for (const [key, value] of Object.entries(rest)) keys[key] = describe(key, value, mask);
  for (const [key, value] of Object.entries(secrets)) {
    keys[`secrets.${key}`] = describe(`secrets.${key}`, value, mask);
  }
  const { exists, salt, entries } = baseline;
  if (exists) keys['baseline'] = `${entries.length} entries #${short([salt, entries])}`;
  if (suppressions.exists) {
    keys['suppressions'] = describe('suppressions', suppressions.entries, mask);
  }
  return { hash: short(keys), keys };
}

/** Which keys differ, and in a list which entries. */
export function policyDifference(
  before: PolicyDigest | undefined,
  after: PolicyDigest,
): readonly PolicyChange[] {
  if (before === undefined) return [];
  const keys = new Set([...Object.keys(before.keys), ...Object.keys(after.keys)]);
  return [...keys].sort().flatMap((key) => changeOf(key, before.keys[key], after.keys[key]));
}

function changeOf(
  key: string,
  before: PolicyValue | undefined,
  after: PolicyValue | undefined,
): PolicyChange[] {
  if (isList(before ?? []) && isList(after ?? [])) {
    const [old, now] = [new Set(list(before)), new Set(list(after))];
    const added = list(after).filter((entry) => !old.has(entry));
    const removed = list(before).filter((entry) => !now.has(entry));
    return added.length + removed.length === 0 ? [] : [{ key, added, removed }];
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ key, ...scalar('before', before), ...scalar('after', after) }];
}

function isList(value: PolicyValue): value is readonly string[] {
  return typeof value === 'object';
}

function list(value: PolicyValue | undefined): readonly string[] {
  return value !== undefined && isList(value) ? value : [];
}

function scalar(name: 'before' | 'after', value: PolicyValue | undefined) {
  if (value === undefined) return {};
  return { [name]: isList(value) ? `${value.length} entries` : value };
}

type Mask = (text: string) => string;

/** Keys whose words are a closed set, or globs: no free text that could hold anything. */
const PLAIN = new Set(['profile', 'ignore', 'optionalTools']);

function describe(key: string, value: unknown, mask: Mask): PolicyValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return PLAIN.has(key) ? mask(value) : `#${short(value)}`;
  if (!Array.isArray(value)) return `#${short(value)}`;
  return value.map((entry: unknown) => describeEntry(key, entry, mask)).sort();
}

function describeEntry(key: string, entry: unknown, mask: Mask): string {
  if (typeof entry === 'string' && PLAIN.has(key)) return mask(entry);
  const words = typeof entry === 'object' && entry !== null ? wordsOf(entry) : {};
  const { rule, expiresAt, expires = expiresAt } = words;
  const parts = [rule, expires && `until ${expires}`, `#${short(entry)}`];
  return parts.filter(Boolean).join(' ');
}

/** Rules and dates were checked when the policy was read: they are no free text. */
function wordsOf(entry: object): Readonly<Record<string, string>> {
  const words = Object.entries(entry).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(words);
}

/** Tells two entries apart. What they say stays in the policy files, for whoever may read those. */
function short(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('hex')
    .slice(0, 8);
}
