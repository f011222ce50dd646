import { counted } from '../format/words.js';
import type { Posture } from './posture.js';

/** What the reader has to know before the figures. */
export function notices({ trail, runs, rules, exceptions }: Posture): readonly string[] {
  const { lines, damaged, unknown } = trail;
  const noisy = rules.filter(({ isNoisy }) => isNoisy).map(({ rule }) => rule);
  const expired = exceptions.filter(({ daysLeft = 0 }) => daysLeft < 0).length;
  return [
    lines === 0 &&
      'Nothing is recorded yet. Each run of guardrail check and of the hooks adds to .guardrail/audit.jsonl.',
    lines > 0 && runs.total === 0 && 'No run of the gate is recorded in this time.',
    damaged > 0 &&
      `${counted(damaged, 'line')} of the trail could not be read and ${damaged === 1 ? 'is' : 'are'} left out: torn when a disk was full or a process was killed, or edited by hand.`,
    unknown > 0 &&
      `${counted(unknown, 'line')} of the trail ${unknown === 1 ? 'is' : 'are'} of a newer version and left out. Update @magi-guardrail/cli to see more.`,
    noisy.length > 0 &&
      `More than a fifth of what ${noisy.join(', ')} found was closed as false positive. Mend the rule or lower it in the policy.`,
    expired > 0 &&
      `${counted(expired, 'exception')} ${expired === 1 ? 'is' : 'are'} past the date.`,
  ].filter((notice) => notice !== false);
}
