import { GateError, policyFacts, recordBypass } from '@magi-guardrail/gate';
import type { HookContext } from './run-hook.js';

/**
 * What HUSKY=0 means for a hook that checks: `passes` under the standard profile, and `unformatted` under
 * strict, where only the steps are left out that are not about security. It is told and recorded.
 */
export async function switchedOff(
  context: HookContext,
): Promise<'passes' | 'unformatted' | undefined> {
  const { env, say } = context;
  if (env['HUSKY'] !== '0') return undefined;
  const passes = (await profileOf(context)) === 'standard';
  say(
    passes
      ? 'guardrail: HUSKY=0 is set, so this commit is not checked. It will be on push and in CI.'
      : 'guardrail: HUSKY=0 is set, and the strict profile checks this commit all the same.',
  );
  await record(context, passes ? 'husky-off' : 'skipped');
  return passes ? 'passes' : 'unformatted';
}

/** A policy that cannot be read is told by the gate, which therefore runs. */
async function profileOf({ cwd, env }: HookContext): Promise<'standard' | 'strict'> {
  try {
    return (await policyFacts(cwd, env)).profile;
  } catch (error) {
    if (error instanceof GateError) return 'strict';
    throw error;
  }
}

async function record(
  { cwd, env, name, say }: HookContext,
  how: 'husky-off' | 'skipped',
): Promise<void> {
  try {
    await recordBypass({ cwd, env, how, hook: name });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(`guardrail: the audit trail was not told of it (${reason}).`);
  }
}
