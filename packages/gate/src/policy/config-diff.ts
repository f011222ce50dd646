import type { PolicyChange } from '../result/model.js';
import type { Decided } from './decided.js';
import type { Policy } from './read-policy.js';

/** What differs in guardrail.config.json, key by key. */
export function configDiff(before: Decided, after: Decided): readonly PolicyChange[] {
  const { policy: old } = before;
  const { policy: now } = after;
  return [
    ...moved(before, after),
    ...changed(after, 'profile', old.profile, now.profile, now.profile === 'standard'),
    ...listed(after, 'ignore', old.ignore, now.ignore),
    ...listed(after, 'optionalTools', old.optionalTools, now.optionalTools),
    ...raised(after, 'maxApprovalDays', old.maxApprovalDays, now.maxApprovalDays),
    ...(['medium', 'low'] as const).flatMap((severity) =>
      raised(
        after,
        `maxSuppressionDays.${severity}`,
        old.maxSuppressionDays[severity],
        now.maxSuppressionDays[severity],
      ),
    ),
    ...raised(after, 'maxWaiverDays', old.maxWaiverDays, now.maxWaiverDays),
    ...secretsDiff(after, old, now),
  ];
}

/** A policy that begins to hold elsewhere replaces the one that held there. */
function moved({ files: old }: Decided, after: Decided): PolicyChange[] {
  const { files, places } = after;
  if (files.root === old.root || old.root === undefined) return [];
  const what = 'the policy of another folder holds';
  return [{ path: places.config, change: 'changed', what, weakens: true }];
}

function changed(
  { places }: Decided,
  key: string,
  old: unknown,
  now: unknown,
  weakens: boolean,
): PolicyChange[] {
  if (old === now) return [];
  const what = `${key}: ${worded(old)} becomes ${worded(now)}`;
  return [{ path: places.config, change: 'changed', what, weakens }];
}

/** Absent means what the profile says, which is less than any number that was written down. */
function raised(after: Decided, key: string, old: number | undefined, now: number | undefined) {
  return changed(after, key, old, now, (now ?? 0) > (old ?? 0));
}

function worded(value: unknown): string {
  return value === undefined ? 'the default' : String(value);
}

/** Every entry lets something through. */
function listed(
  { places }: Decided,
  key: string,
  old: readonly string[],
  now: readonly string[],
): PolicyChange[] {
  const path = places.config;
  const added = now.filter((entry) => !old.includes(entry));
  const removed = old.filter((entry) => !now.includes(entry));
  return [
    ...added.map((entry): PolicyChange => {
      return { path, change: 'added', what: `${key}: ${entry}`, weakens: true };
    }),
    ...removed.map((entry): PolicyChange => {
      // An exclusion that goes makes the list cover more.
      return { path, change: 'removed', what: `${key}: ${entry}`, weakens: entry.startsWith('!') };
    }),
  ];
}

/** They can name secrets, so only which part of them differs is said. */
function secretsDiff({ places }: Decided, old: Policy, now: Policy): PolicyChange[] {
  const keys = [...new Set([...Object.keys(old.secrets), ...Object.keys(now.secrets)])].sort();
  return keys
    .filter((key) => JSON.stringify(old.secrets[key]) !== JSON.stringify(now.secrets[key]))
    .map((key) => ({
      path: places.config,
      change: !(key in old.secrets) ? 'added' : key in now.secrets ? 'changed' : 'removed',
      what: `secrets.${key}`,
      weakens: key === 'canary' ? key in old.secrets : key in now.secrets,
    }));
}
