import type { Suppression } from '@magi-guardrail/eslint-config/policy';
import type { BaselineEntry } from '../baseline/baseline-file.js';
import type { PolicyChange } from '../result/model.js';
import { configDiff } from './config-diff.js';
import type { Decided } from './decided.js';
import type { AllowEntry } from './read-policy.js';
import { scopeOf } from './remarks.js';

/** What differs between two policies: the entries that come, go and hold longer, and each key. */
export function policyDiff(before: Decided, after: Decided): readonly PolicyChange[] {
  return [
    ...configDiff(before, after),
    ...entryDiff(before.policy.allow, after.policy.allow, {
      path: after.places.allow,
      keyOf: scopeOf,
      expiryOf: ({ expires }) => expires,
      wordsOf: allowWords,
    }),
    ...entryDiff(before.suppressions.entries, after.suppressions.entries, {
      path: after.places.suppressions,
      keyOf: ({ rule, path, fingerprint }) => `${rule} ${path} ${fingerprint}`,
      expiryOf: ({ expiresAt }) => expiresAt,
      wordsOf: suppressionWords,
    }),
    ...entryDiff(before.baseline.entries, after.baseline.entries, {
      path: after.places.baseline,
      keyOf: ({ rule, path, fingerprint }) => `${rule} ${path} ${fingerprint}`,
      expiryOf: ({ expires = '' }) => expires,
      wordsOf: baselineWords,
    }),
  ];
}

interface About<T> {
  readonly path: string;
  readonly keyOf: (entry: T) => string;
  readonly expiryOf: (entry: T) => string;
  readonly wordsOf: (entry: T) => string;
}

function entryDiff<T>(before: readonly T[], after: readonly T[], about: About<T>): PolicyChange[] {
  const { path, keyOf, expiryOf, wordsOf } = about;
  const old = grouped(before, keyOf);
  const added: PolicyChange[] = [];
  for (const entry of after) {
    const former = old.get(keyOf(entry))?.shift();
    const what = wordsOf(entry);
    if (former === undefined) added.push({ path, change: 'added', what, weakens: true });
    else if (JSON.stringify(entry) !== JSON.stringify(former)) {
      const [until, was] = [expiryOf(entry), expiryOf(former)];
      const change = until > was ? 'extended' : 'changed';
      // Without a date it holds for ever.
      added.push({ path, change, what, weakens: until > was || (until === '' && was !== '') });
    }
  }
  const gone = [...old.values()].flat();
  const removed = gone.map((entry): PolicyChange => {
    return { path, change: 'removed', what: wordsOf(entry), weakens: false };
  });
  return [...added, ...removed];
}

function grouped<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}

function allowWords({ rule, files, command, approvedBy, expires }: AllowEntry): string {
  const what = command === undefined ? rule : `${rule} of \`${command}\``;
  return `${what} in ${files.join(', ')}, by ${approvedBy} until ${expires}`;
}

function suppressionWords({ id, rule, path, approvedBy, expiresAt }: Suppression): string {
  return `${id}: ${rule} in ${path}, by ${approvedBy} until ${expiresAt}`;
}

function baselineWords({ rule, path, approvedBy, expires }: BaselineEntry): string {
  const what = `${rule} in ${path}`;
  return approvedBy === undefined ? what : `${what}, by ${approvedBy} until ${expires}`;
}
