import { recordBypass } from '@magi-guardrail/gate';
import { profileOf } from './profile.js';
import type { HookContext } from './run-hook.js';
import { reasonOf } from './reason.js';

/**
 * What HUSKY=0 means for a hook that checks: `passes` under the standard profile, and `unformatted` under
 * strict, where only the steps are left out that are not about security. It is told and recorded.
 */
export async function switchedOff(
  context: HookContext,
): Promise<'passes' | 'unformatted' | undefined> {
  const { env, name, say } = context;
  if (env['HUSKY'] !== '0') return undefined;
  const passes = (await profileOf(context)) === 'standard';
  const what = name === 'pre-push' ? 'push' : 'commit';
  const later = what === 'push' ? 'in CI' : 'on push and in CI';
  say(
    passes
      ? `guardrail: HUSKY=0 is set, so this ${what} is not checked. It will be ${later}.`
      : `guardrail: HUSKY=0 is set, and the strict profile checks this ${what} all the same.`,
  );
  // Of a commit that is made post-commit tells, which knows it.
  if (!passes || name !== 'pre-commit') await record(context, passes ? 'husky-off' : 'skipped');
  return passes ? 'passes' : 'unformatted';
}

async function record(
  { cwd, env, name, say }: HookContext,
  how: 'husky-off' | 'skipped',
): Promise<void> {
  try {
    await recordBypass({ cwd, env, how, hook: name });
  } catch (error) {
    const reason = reasonOf(error);
    say(`guardrail: the audit trail was not told of it (${reason}).`);
  }
}
