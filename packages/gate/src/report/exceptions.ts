import type { KnownAllowance, KnownSuppression } from '../audit/events.js';
import type { TrailState } from '../audit/state.js';
import type { Exception } from './posture.js';

const DAY = 86_400_000;

/** What is let pass now, and for how long still. What has no date comes last, the oldest first. */
export function exceptionsOf(states: readonly TrailState[], now: Date): readonly Exception[] {
  const suppressions = new Map(states.flatMap((state) => [...state.suppressions]));
  const allowances = new Map(states.flatMap((state) => [...state.allowances]));
  return [
    ...[...suppressions.values()].map((it) => suppression(it, now)),
    ...[...allowances.values()].map((it) => allowance(it, now)),
  ].sort(byExpiry);
}

function suppression(known: KnownSuppression, now: Date): Exception {
  const { rule, severity, path, line, kind, since, expires } = known;
  return {
    type: 'suppression',
    ...{ rule, severity, path, line, since },
    ...(kind !== undefined && { kind }),
    ...age(since, expires, now),
  };
}

function allowance({ rule, path, line, since, expires }: KnownAllowance, now: Date): Exception {
  return { type: 'allowance', ...{ rule, path, line, since }, ...age(since, expires, now) };
}

function age(since: string, expires: string | undefined, now: Date) {
  const ageDays = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / DAY));
  const end = expires === undefined ? NaN : Date.parse(expires);
  if (expires === undefined || Number.isNaN(end)) return { ageDays };
  // The last day counts in full.
  return { ageDays, expires, daysLeft: Math.ceil((end + DAY - now.getTime()) / DAY) - 1 };
}

function byExpiry(a: Exception, b: Exception): number {
  const [left, right] = [a.daysLeft ?? Infinity, b.daysLeft ?? Infinity];
  if (left !== right) return left - right;
  return a.since < b.since ? -1 : Number(a.since > b.since);
}
