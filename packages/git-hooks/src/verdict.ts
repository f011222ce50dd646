import type { GateResult } from '@magi-guardrail/gate';
import type { HookContext } from './run-hook.js';

/** The exit code for what the gate has decided, and what a person has to know when it could not check. */
export function verdict(
  { outcome, profile, exitCode }: GateResult,
  what: 'commit' | 'push',
  { say }: HookContext,
): number {
  if (outcome !== 'incomplete') return exitCode;
  if (profile === 'strict') {
    say(`guardrail: not everything could be checked, so the strict profile blocks the ${what}.`);
    return exitCode;
  }
  say(`guardrail: WARNING, not everything could be checked; see above. The ${what} passes.`);
  return 0;
}
