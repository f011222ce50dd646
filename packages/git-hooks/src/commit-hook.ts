import { checkedTrees } from './bypass/checked-trees.js';
import { checkedBase } from './bypass/unchecked-commits.js';
import { checkStaged } from './check-staged.js';
import { hookPlace, type HookPlace } from './hook-place.js';
import { switchedOff } from './switched-off.js';
import type { HookContext } from './run-hook.js';
import { reasonOf } from './reason.js';

/**
 * pre-commit and pre-merge-commit: formats what is staged, checks it, and writes down the tree that
 * passed. The gate runs even when formatting failed: one failure must not hide the other.
 */
export async function checkCommit(context: HookContext, format: boolean): Promise<number> {
  const off = await switchedOff(context);
  if (off === 'passes') return 0;
  const place = hookPlace(context.cwd, context.env);
  // Without a place the gate says why there is none.
  const formats = format && off === undefined && place !== undefined;
  const formatted = formats ? await formatFirst(context, place) : 0;
  const base = place && checkedBase(place);
  if (base !== undefined) context.say(EARLIER);
  const { code, tree } = await checkStaged(context, place, base);
  if (code !== 0 || formatted !== 0) return code === 0 ? formatted : code;
  if (place !== undefined && tree !== undefined) vouch(place, tree, context);
  return 0;
}

const EARLIER =
  'guardrail: commits that were made here without a check, and are not pushed yet, are checked with this one.';

/** What formats is not loaded where the gate stands alone. */
async function formatFirst(context: HookContext, place: HookPlace): Promise<number> {
  const { formatStaged } = await import('./format-staged.js');
  return formatStaged(context, place);
}

/** Without it the commit is made all the same, and the next hook takes it for one that nobody checked. */
function vouch(place: HookPlace, tree: string, { say }: HookContext): void {
  try {
    checkedTrees(place).add(tree);
  } catch (error) {
    const reason = reasonOf(error);
    say(`guardrail: that this commit was checked could not be written down (${reason}).`);
  }
}
