import { daysBetween, inDays, SOON } from '../policy/days.js';
import type { SuppressedFinding } from '../result/model.js';

/** Says which comments will soon switch nothing off any more. */
export function expiringComments(
  suppressed: readonly SuppressedFinding[],
  today: string,
): readonly string[] {
  return suppressed.flatMap(({ by, ruleId, path }) => {
    if (by?.expires === undefined) return [];
    const days = daysBetween(today, by.expires);
    if (days > SOON) return [];
    const place = by.line === undefined ? path : `${path}:${by.line}`;
    return [
      `The comment in ${place} about ${ruleId} expires on ${by.expires}, ${inDays(days)}. Repair the code, or renew the date.`,
    ];
  });
}
