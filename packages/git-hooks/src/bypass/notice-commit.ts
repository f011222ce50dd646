import { recordBypass } from '@magi-guardrail/gate';
import { git } from '../git.js';
import { hasPreCommit } from './has-pre-commit.js';
import { hookPlace, type HookPlace } from '../hook-place.js';
import type { HookContext } from '../run-hook.js';
import { checkedTrees } from './checked-trees.js';
import { isInTheMiddle, wasTransplant } from './transplant.js';
import { rememberTold } from './told-commits.js';
import { rememberUnchecked } from './unchecked-commits.js';
import { reasonOf } from '../reason.js';

/**
 * post-commit: says that the commit was not checked, and tells the audit trail. Whatever happens here,
 * the commit is made.
 */
export async function noticeCommit(context: HookContext): Promise<number> {
  const { cwd, env, say } = context;
  try {
    const place = hookPlace(cwd, env);
    const [commit, tree] = place
      ? (git(place, 'rev-parse', 'HEAD', 'HEAD^{tree}') ?? '').split('\n')
      : [];
    if (place === undefined || commit === undefined || tree === undefined) return 0;
    if (checkedTrees(place).has(tree)) return 0;
    const how = howOf(place);
    // A rebase of fifty commits is one event.
    if (how === 'unverified' && isInTheMiddle(place)) return 0;
    if (how !== 'unverified') rememberUnchecked(place, commit);
    // The hook that was to check has said so then.
    if (how !== 'husky-off') {
      say(`guardrail: this commit was not checked${REASONS[how]}. It will be on push and in CI.`);
    }
    await recordBypass({ cwd, how, hook: 'post-commit', env: place.env });
    rememberTold(place, [commit]);
  } catch (error) {
    const reason = reasonOf(error);
    say(`guardrail: the audit trail was not told of this commit (${reason}).`);
  }
  return 0;
}

function howOf(place: HookPlace): keyof typeof REASONS | 'husky-off' {
  if (place.env['HUSKY'] === '0') return 'husky-off';
  if (wasTransplant(place)) return 'unverified';
  return hasPreCommit(place) ? 'no-verify' : 'hooks-path';
}

const REASONS = {
  'no-verify': ', because its hooks were left out',
  'hooks-path': ', because core.hooksPath leads to other hooks',
  unverified: ', because git runs no check when it moves commits',
} as const;
