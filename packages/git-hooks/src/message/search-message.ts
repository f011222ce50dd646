import type { HookContext } from '../run-hook.js';
import { reasonOf } from '../reason.js';
import { findSecrets } from './find-secrets.js';
import { mayHoldSecret } from './may-hold-secret.js';

/** A text that somebody wrote for others to read, and that is in no file. */
export interface Message {
  readonly text: string;
  /** What its findings are shown under. */
  readonly path: string;
  /** How it is called, such as `the message of this commit`. */
  readonly name: string;
  readonly act: 'commit' | 'push';
  /** What to do when it is blocked. */
  readonly remedy: string;
}

/** Looks for secrets in a message and says what stops it; 0 lets it pass. Most messages are a few words. */
export async function searchMessage(context: HookContext, message: Message): Promise<number> {
  const { text, path, name, act, remedy } = message;
  if (!mayHoldSecret(text)) return 0;
  try {
    const result = await findSecrets(context, text, path);
    if (result === undefined) return 0;
    const isBlocked = result.outcome === 'blocked';
    if (!isBlocked && result.profile === 'standard') {
      context.say(
        `guardrail: WARNING, ${name} could not be checked; see above. The ${act} passes.`,
      );
      return 0;
    }
    const why = isBlocked ? 'holds a secret' : 'could not be checked';
    context.say(`guardrail: ${name} ${why}, so the ${act} is blocked. ${remedy}`);
    return result.exitCode;
  } catch (error) {
    const reason = reasonOf(error);
    context.say(
      `guardrail: ${name} cannot be checked, so the ${act} is blocked. ${reason} ${remedy}`,
    );
    const { GateError } = await import('@magi-guardrail/gate');
    return error instanceof GateError ? error.exitCode : 3;
  }
}
