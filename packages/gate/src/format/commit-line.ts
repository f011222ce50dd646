import type { Finding } from '../result/model.js';
import { MESSAGE_FILE } from '../source/source.js';

/** So many digits of a commit tell it from all others and are still typed by hand. */
export const SHORT = 10;

/** Which commit holds a secret, and what that means. */
export function commitLine({ commit, atHead, path }: Finding): string | undefined {
  if (commit === undefined) return undefined;
  const id = commit.slice(0, SHORT);
  if (path === MESSAGE_FILE) {
    return `The message of commit ${id} holds it: revoke it, and reword the commit if nobody has fetched it yet.`;
  }
  return atHead === true
    ? `Commit ${id} holds it: removing it now does not take it out of the history, so revoke it.`
    : `Commit ${id} holds it. Later commits removed it, but whoever has the history has it: revoke it, and rewrite the branch if nobody has fetched it yet.`;
}
