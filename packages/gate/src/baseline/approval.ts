import { isExpired } from '../policy/read-policy.js';
import type { Finding } from '../result/model.js';
import type { BaselineEntry } from './baseline-file.js';

export interface Day {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly maxApprovalDays: number;
}

/** Why an entry does not cover its finding; `undefined` when it does. */
export function refusal(
  { reason, approvedBy, expires }: BaselineEntry,
  { severity }: Pick<Finding, 'severity'>,
  day: Day,
): string | undefined {
  if (reason === undefined || approvedBy === undefined || expires === undefined) {
    return severity === 'high'
      ? 'The entry in the baseline does not cover this: for a high finding it needs `reason`, `approvedBy` and `expires`.'
      : undefined;
  }
  if (isExpired({ expires }, day.today)) {
    return `The baseline no longer covers this: the approval by ${approvedBy} expired on ${expires}.`;
  }
  const latest = latestDay(day);
  if (expires > latest) {
    return `The baseline does not cover this: the approval by ${approvedBy} holds until ${expires}, longer than \`maxApprovalDays\` (${day.maxApprovalDays}) permits. Set \`expires\` to ${latest} or earlier.`;
  }
  return undefined;
}

/** The last day on which an approval of today may end. */
export function latestDay({ today, maxApprovalDays }: Day): string {
  return addDays(today, maxApprovalDays);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
