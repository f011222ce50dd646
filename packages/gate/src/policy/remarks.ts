import { addDays, daysBetween, inDays, SOON } from './days.js';
import { breadthOf, coversFile, isExpired, type AllowEntry, type Policy } from './read-policy.js';
import { remark, type Remark } from './remark.js';

/** What is known of the approvals of a policy on the day of a check. */
export interface Circumstances {
  readonly policy: Policy;
  readonly today: string;
  /** The files that were checked, relative to the folder of the policy. */
  readonly files: readonly string[];
  /** Everything was checked, and this approval was not needed. */
  readonly isUnused: boolean;
}

/** What is wrong with an approval, the worst first. */
export function remarkOn(index: number, about: Circumstances): Remark | undefined {
  const { policy, today, files, isUnused } = about;
  const entry = policy.allow[index];
  if (entry === undefined) return undefined;
  if (isExpired(entry, today)) return expired(entry);
  const twin = policy.allow.findIndex((other) => scopeOf(other) === scopeOf(entry));
  if (twin < index) return duplicate(entry, twin);
  const days = daysBetween(today, entry.expires);
  if (days > policy.maxApprovalDays) return endless(entry, days, about);
  const extent = extentOf(entry, files);
  if (extent !== undefined) return broad(entry, extent);
  if (isUnused) return unused(entry);
  return days <= SOON ? expiring(entry, days) : undefined;
}

/** What makes an approval too broad, in words; undefined when somebody can have reviewed it all. */
function extentOf(entry: AllowEntry, files: readonly string[]): string | undefined {
  const { rule, command } = entry;
  const breadth = breadthOf(entry);
  if (breadth === 'programs') return `every program that \`${command ?? rule}\` can run`;
  const uses = command === undefined ? 'everything it reports' : `every use of \`${command}\``;
  if (breadth === 'files') return `${uses} in every file, also in code that no one has written yet`;
  if (isBounded(entry)) return undefined;
  const { length } = files.filter((file) => coversFile(entry.files, file));
  return length > manyFiles ? `${uses} in ${length} files` : undefined;
}

/** So many files are not reviewed by anyone who writes one entry. */
const manyFiles = 100;

function isBounded({ arguments: words, symbol, fingerprint }: AllowEntry): boolean {
  return (words ?? symbol ?? fingerprint) !== undefined;
}

/** What an entry permits, without who, why and until when. */
export function scopeOf({
  rule,
  files,
  command,
  arguments: words,
  symbol,
  fingerprint,
}: AllowEntry) {
  return JSON.stringify([rule, files.toSorted(), command, words, symbol, fingerprint]);
}

function expired({ rule, approvedBy, expires }: AllowEntry): Remark {
  return remark(
    'allowlist-expired',
    'medium',
    `The approval of \`${rule}\` by ${approvedBy} expired on ${expires}, so it allows nothing any more. Renew it with a new date, or remove it with the code it allowed.`,
  );
}

function expiring({ rule, approvedBy, expires }: AllowEntry, days: number): Remark {
  return remark(
    'allowlist-expiring',
    'low',
    `The approval of \`${rule}\` by ${approvedBy} expires on ${expires}, ${inDays(days)}. Review it and renew the date, or remove the code it allows.`,
  );
}

function endless({ rule, expires }: AllowEntry, days: number, about: Circumstances): Remark {
  const { maxApprovalDays } = about.policy;
  const latest = addDays(about.today, maxApprovalDays);
  return remark(
    'allowlist-endless',
    'medium',
    `The approval of \`${rule}\` holds until ${expires}, for ${days} days, so no one has to look at it again for longer than \`maxApprovalDays\` (${maxApprovalDays}) permits. Set \`expires\` to ${latest} or earlier.`,
  );
}

function duplicate({ rule }: AllowEntry, twin: number): Remark {
  return remark(
    'allowlist-duplicate',
    'medium',
    `This approval of \`${rule}\` permits the same as \`allow[${twin}]\`, so neither date nor reason of one of them counts. Keep the one that was reviewed last.`,
  );
}

function broad({ rule, command }: AllowEntry, extent: string): Remark {
  const remedy = command === undefined ? 'or the `symbol`' : 'or the arguments of the command';
  return remark(
    'allowlist-broad',
    'medium',
    `This approval of \`${rule}\` covers ${extent}. Name the files, ${remedy}.`,
  );
}

function unused({ rule }: AllowEntry): Remark {
  return remark(
    'allowlist-unused',
    'low',
    `This approval of \`${rule}\` matches nothing in the repository, so it would only allow code that no one has reviewed. Remove it.`,
  );
}
