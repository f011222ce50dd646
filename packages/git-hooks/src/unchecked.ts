/** Where the tree stands that passed the gate last, in the git folder of a work tree. */
export const CHECKED = 'guardrail/checked';

/** The hooks that tell of a commit that was not checked; git runs them even for --no-verify. */
export type TellingHook = 'prepare-commit-msg' | 'post-commit';

/**
 * When such a hook has something to tell, as a list of shell commands: the tree did not pass the gate, and
 * git is not in the middle of a rebase. So no program is started for a commit that was checked.
 */
export function uncheckedTest(hook: TellingHook): string {
  const [tree, when] = ASKED[hook];
  const isUnchecked = `[ "$(${tree})" != "$(cat "$git_dir/${CHECKED}" 2>/dev/null)" ]`;
  return `git_dir=$(git rev-parse --git-dir) && ${isUnchecked} && ${when}`;
}

const NO_REBASE = '[ ! -d "$git_dir/rebase-merge" ]';
/** A rebase of many commits must not start a program for each. */
const LAST_OF_REBASE = `{ ${NO_REBASE} || cmp -s "$git_dir/rebase-merge/msgnum" "$git_dir/rebase-merge/end"; }`;

const ASKED = {
  'prepare-commit-msg': ['git write-tree 2>/dev/null', NO_REBASE],
  'post-commit': ["git rev-parse 'HEAD^{tree}'", LAST_OF_REBASE],
} as const;
