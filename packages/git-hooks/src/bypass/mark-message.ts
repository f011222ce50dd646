import fs from 'node:fs';
import { git } from '../git.js';
import { hookPlace, type HookPlace } from '../hook-place.js';
import { messageFile } from '../message/message-file.js';
import { writtenText } from '../message/written-text.js';
import type { HookContext } from '../run-hook.js';
import { checkedTrees } from './checked-trees.js';
import { addTrailer, removeTrailer } from './trailer.js';
import { isTransplant } from './transplant.js';
import { reasonOf } from '../reason.js';

/**
 * prepare-commit-msg, which git runs even for `--no-verify`: puts a trailer into the message of a commit
 * that the gate did not check, and takes it out of one that it did. Never stops a commit.
 */
export function markMessage(context: HookContext): number {
  try {
    const place = hookPlace(context.cwd, context.env);
    const file = place && messageFile(context, place);
    if (place !== undefined && file !== undefined) mark(place, file, context);
  } catch (error) {
    const reason = reasonOf(error);
    context.say(`guardrail: the message stays as it is (${reason}).`);
  }
  return 0;
}

function mark(place: HookPlace, file: string, { args, say }: HookContext): void {
  const text = fs.readFileSync(file, 'utf8');
  if (isTransplant(place, text)) return;
  const tree = git(place, 'write-tree');
  // Unmerged entries have no tree, and git makes no commit of them.
  if (tree === undefined) return;
  if (checkedTrees(place).has(tree)) {
    removeTrailer(file);
    return;
  }
  const [, source] = args;
  // Git takes a message without a word, or an untouched template, for a commit that was given up.
  if (source === 'template' || writtenText(place, text).trim() === '') return;
  if (!addTrailer(place, file)) say('guardrail: git did not add a trailer to the message.');
}
