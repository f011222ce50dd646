import { policyFacts, type Profile } from '@magi-guardrail/gate';
import type { HookContext } from './run-hook.js';

/** The profile of the project; strict where the policy cannot be read, which the gate then tells. */
export async function profileOf({ cwd, env }: Pick<HookContext, 'cwd' | 'env'>): Promise<Profile> {
  try {
    return (await policyFacts(cwd, env)).profile;
  } catch {
    return 'strict';
  }
}
