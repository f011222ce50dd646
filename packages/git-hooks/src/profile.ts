import { GateError, policyFacts, type Profile } from '@magi-guardrail/gate';
import type { HookContext } from './run-hook.js';

/** The profile of the project; strict where the policy cannot be read, which the gate then tells. */
export async function profileOf({ cwd, env }: HookContext): Promise<Profile> {
  try {
    return (await policyFacts(cwd, env)).profile;
  } catch (error) {
    if (error instanceof GateError) return 'strict';
    throw error;
  }
}
