import { policyFileNames } from '@magi-guardrail/eslint-config/policy';
import { addDays, daysBetween, inDays, SOON } from '../policy/days.js';
import type { Policy } from '../policy/read-policy.js';
import { remark, type Remark } from '../policy/remark.js';
import type { Suppression } from './suppression-file.js';

/** What is known of the suppressions of a policy on the day of a check. */
export interface Circumstances {
  readonly policy: Policy;
  readonly entries: readonly Suppression[];
  readonly today: string;
  readonly unused: ReadonlySet<Suppression>;
  readonly tooHigh: ReadonlySet<Suppression>;
}

/** What is wrong with an entry of guardrail.suppressions.json, the worst first. */
export function remarkOnSuppression(index: number, about: Circumstances): Remark | undefined {
  const { entries, today, unused, tooHigh, policy } = about;
  const entry = entries[index];
  if (entry === undefined) return undefined;
  if (tooHigh.has(entry)) return high(entry);
  if (entry.expiresAt < today) return expired(entry);
  // Two equal lines need two entries; one that is left over says what another one says.
  const twin = entries.findIndex((other) => other !== entry && keyOf(other) === keyOf(entry));
  if (twin >= 0 && unused.has(entry)) return duplicate(entry, twin);
  // Which severity it is for is known only with its finding, so the longer life counts here.
  const most = Math.max(policy.maxSuppressionDays.medium, policy.maxSuppressionDays.low);
  const days = daysBetween(today, entry.expiresAt);
  if (days > most) return endless(entry, days, most, today);
  if (unused.has(entry)) return useless(entry);
  return days <= SOON ? expiring(entry, days) : undefined;
}

function keyOf({ rule, path, fingerprint }: Suppression): string {
  return `${rule} ${path} ${fingerprint}`;
}

function high({ id, rule }: Suppression): Remark {
  return remark(
    'suppression-high',
    'medium',
    `\`${id}\` is about a high finding of \`${rule}\`, which is only allowed in ${policyFileNames.allow}, so it suppresses nothing. Remove it.`,
  );
}

function expired({ id, rule, owner, expiresAt }: Suppression): Remark {
  return remark(
    'suppression-expired',
    'medium',
    `\`${id}\` for \`${rule}\` expired on ${expiresAt}, so it suppresses nothing any more. ${owner} renews the date, or removes it with what it covered.`,
  );
}

function duplicate({ id }: Suppression, twin: number): Remark {
  return remark(
    'suppression-duplicate',
    'medium',
    `\`${id}\` is about the same finding as \`suppressions[${twin}]\`, so neither date nor reason of one of them counts. Keep the one that was reviewed last.`,
  );
}

function endless({ id, expiresAt }: Suppression, days: number, most: number, today: string) {
  return remark(
    'suppression-endless',
    'medium',
    `\`${id}\` holds until ${expiresAt}, for ${days} days, longer than \`maxSuppressionDays\` permits. Set \`expiresAt\` to ${addDays(today, most)} or earlier.`,
  );
}

function useless({ id, rule, path }: Suppression): Remark {
  return remark(
    'suppression-unused',
    'low',
    `\`${id}\` matches nothing any more in ${path}, so the same \`${rule}\` could come back unseen. Run \`npx guardrail suppress prune\`.`,
  );
}

function expiring({ id, rule, owner, expiresAt }: Suppression, days: number): Remark {
  return remark(
    'suppression-expiring',
    'low',
    `\`${id}\` for \`${rule}\` expires on ${expiresAt}, ${inDays(days)}. ${owner} reviews it and renews the date, or repairs the code.`,
  );
}
