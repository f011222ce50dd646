import { git } from '../git.js';
import type { HookPlace } from '../hook-place.js';
import { findSecrets } from '../message/find-secrets.js';
import { mayHoldSecret } from '../message/may-hold-secret.js';
import type { HookContext } from '../run-hook.js';
import type { PushedTag } from './pushed-refs.js';

/** Looks for secrets in the messages of tags, which are part of no commit. */
export async function checkTags(
  context: HookContext,
  place: HookPlace,
  tags: readonly PushedTag[],
): Promise<number> {
  let code = 0;
  for (const { name, id } of tags) code ||= await checkTag(context, name, messageOf(place, id));
  return code;
}

/** Headers, an empty line, the message. */
function messageOf(place: HookPlace, id: string): string {
  const text = git(place, 'cat-file', 'tag', id) ?? '';
  return text.slice(text.indexOf('\n\n') + 2);
}

async function checkTag(context: HookContext, name: string, text: string): Promise<number> {
  if (!mayHoldSecret(text)) return 0;
  try {
    const result = await findSecrets(context, text, 'TAG_EDITMSG');
    if (result === undefined) return 0;
    if (result.outcome === 'incomplete' && result.profile === 'standard') return 0;
    const why = result.outcome === 'blocked' ? 'holds a secret' : 'could not be checked';
    context.say(`guardrail: the message of ${name} ${why}, so the push is blocked. Tag again.`);
    return result.exitCode;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    context.say(`guardrail: the message of ${name} cannot be checked. ${reason}`);
    return 3;
  }
}
