import type { Finding } from '../result/model.js';
import { addDays } from '../policy/days.js';
import type { Policy } from '../policy/read-policy.js';

/** What suppresses, in a comment or a file: until when, and what a sentence calls it. */
export interface Suppressing {
  readonly name: string;
  readonly expires: string | undefined;
}

/** Why something does not suppress a finding of this severity today; `undefined` when it does. */
export function lifeRefusal(
  { name, expires }: Suppressing,
  severity: Exclude<Finding['severity'], 'high'>,
  today: string,
  { maxSuppressionDays }: Policy,
): string | undefined {
  if (expires === undefined) return undefined;
  if (expires < today) return `${name} no longer switches this off: it expired on ${expires}.`;
  const days = maxSuppressionDays[severity];
  const latest = addDays(today, days);
  return expires > latest
    ? `${name} does not switch this off: it holds until ${expires}, longer than \`maxSuppressionDays.${severity}\` (${days}) permits. Set the date to ${latest} or earlier.`
    : undefined;
}
