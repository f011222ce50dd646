import { git } from '../git.js';
import type { HookPlace } from '../hook-place.js';
import { searchMessage } from '../message/search-message.js';
import type { HookContext } from '../run-hook.js';
import type { PushedTag } from './pushed-refs.js';

/** Looks for secrets in the messages of tags, which are part of no commit. All of them are told. */
export async function checkTags(
  context: HookContext,
  place: HookPlace,
  tags: readonly PushedTag[],
): Promise<number> {
  const codes: number[] = [];
  for (const { name, id } of tags) {
    const code = await searchMessage(context, {
      text: messageOf(place, id),
      path: 'TAG_EDITMSG',
      name: `the message of ${name}`,
      act: 'push',
      remedy: 'Tag again.',
    });
    codes.push(code);
  }
  return codes.find((code) => code !== 0) ?? 0;
}

/** Headers, an empty line, the message. */
function messageOf(place: HookPlace, id: string): string {
  const text = git(place, 'cat-file', 'tag', id) ?? '';
  return text.slice(text.indexOf('\n\n') + 2);
}
