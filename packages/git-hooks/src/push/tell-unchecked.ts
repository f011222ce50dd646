import { recordBypass } from '@magi-guardrail/gate';
import { checkedTrees } from '../bypass/checked-trees.js';
import { hasPreCommit } from '../bypass/has-pre-commit.js';
import { rememberTold, untold } from '../bypass/told-commits.js';
import type { HookPlace } from '../hook-place.js';
import { mayHoldSecret } from '../message/may-hold-secret.js';
import type { HookContext } from '../run-hook.js';
import type { NewCommit } from './new-commits.js';
import { reasonOf } from '../reason.js';

/** Names the commits that no hook has checked, and tells the audit trail once of each. */
export async function tellUnchecked(
  { cwd, say }: HookContext,
  place: HookPlace,
  commits: readonly NewCommit[],
): Promise<void> {
  const trees = checkedTrees(place);
  const unchecked = commits.filter(({ tree }) => !trees.has(tree));
  if (unchecked.length === 0) return;
  say(sentence(unchecked, commits.length));
  const fresh = untold(place, unchecked).map(({ id }) => id);
  if (fresh.length === 0) return;
  try {
    const how = hasPreCommit(place) ? 'unverified' : 'hooks-path';
    await recordBypass({ cwd, how, hook: 'pre-push', commits: fresh, env: place.env });
    rememberTold(place, fresh);
  } catch (error) {
    const reason = reasonOf(error);
    say(`guardrail: the audit trail was not told of them (${reason}).`);
  }
}

function sentence(unchecked: readonly NewCommit[], count: number): string {
  const names = unchecked.slice(0, SHOWN).map(nameOf);
  const rest = unchecked.length - names.length;
  const all = [...names, ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ');
  const [were, are] = unchecked.length === 1 ? ['was', 'is'] : ['were', 'are'];
  return `guardrail: ${unchecked.length} of ${counted(count)} ${were} never checked at a commit, and ${are} checked now: ${all}.`;
}

const SHOWN = 5;
const LONGEST = 50;

function nameOf({ id, title }: NewCommit): string {
  const short = title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title;
  return mayHoldSecret(title) ? id.slice(0, 10) : `${id.slice(0, 10)} "${printable(short)}"`;
}

/** A title may hold what a terminal would obey. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '');
}

function counted(count: number): string {
  return count === 1 ? '1 commit' : `${count} commits`;
}
