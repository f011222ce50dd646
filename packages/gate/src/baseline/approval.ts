import { addDays } from '../policy/days.js';
import { isExpired, type Policy } from '../policy/read-policy.js';
import type { Finding, Profile } from '../result/model.js';
import type { BaselineEntry } from './baseline-file.js';

/** The day of a run, and how long what is permitted on it may hold. */
export interface Day {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly maxApprovalDays: number;
  /** For high findings, which only a waiver covers; 0 when there is none. */
  readonly maxWaiverDays: number;
}

/** What the policy says about the day of a run. */
export function dayOf(today: string, policy: Policy, profile: Profile): Day {
  const { maxApprovalDays } = policy;
  const limit = policy.maxWaiverDays ?? (profile === 'strict' ? 0 : STANDARD_WAIVER_DAYS);
  return { today, maxApprovalDays, maxWaiverDays: Math.min(limit, maxApprovalDays) };
}

const STANDARD_WAIVER_DAYS = 30;

interface Judged {
  readonly severity: Finding['severity'];
  readonly isSecret: boolean;
}

/** Why an entry does not cover its finding; `undefined` when it does. */
export function refusal(
  { reason, approvedBy, expires }: BaselineEntry,
  about: Judged,
  day: Day,
): string | undefined {
  const isHigh = about.severity === 'high';
  const never = isHigh ? neverWaived(about, day) : undefined;
  if (never !== undefined) return `The baseline does not cover this: ${never}`;
  if (reason === undefined || approvedBy === undefined || expires === undefined) {
    return isHigh
      ? 'The entry in the baseline does not cover this: for a high finding it needs `reason`, `approvedBy` and `expires`.'
      : undefined;
  }
  if (isExpired({ expires }, day.today)) {
    return `The baseline no longer covers this: the approval by ${approvedBy} expired on ${expires}.`;
  }
  const { key, days } = limitOf(isHigh, day);
  const latest = addDays(day.today, days);
  if (expires > latest) {
    return `The baseline does not cover this: the approval by ${approvedBy} holds until ${expires}, longer than \`${key}\` (${days}) permits. Set \`expires\` to ${latest} or earlier.`;
  }
  return undefined;
}

/** What no approval can change about a high finding. */
export function neverWaived({ isSecret }: Judged, { maxWaiverDays }: Day): string | undefined {
  if (isSecret) {
    return 'a credential is never waived. Revoke it and remove it; one that is revoked but stays is permitted by `secrets.allows` in guardrail.config.json, with a reason, an approver and a date.';
  }
  return maxWaiverDays === 0
    ? 'the policy has no waivers for high findings. Fix it, or write `"maxWaiverDays": 30` into guardrail.config.json.'
    : undefined;
}

/** The key that limits how long an approval of today may hold, and its value. */
export function limitOf(isHigh: boolean, { maxApprovalDays, maxWaiverDays }: Day) {
  return isHigh
    ? ({ key: 'maxWaiverDays', days: maxWaiverDays } as const)
    : ({ key: 'maxApprovalDays', days: maxApprovalDays } as const);
}
