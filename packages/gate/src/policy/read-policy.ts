import { loadPolicy, type Policy } from '@magi-guardrail/eslint-config/policy';
import { GateError } from '../gate-error.js';

export { breadthOf, coversFile, isExpired } from '@magi-guardrail/eslint-config/policy';
export type { Policy };
export type AllowEntry = Policy['allow'][number];

/** The policy around `cwd`; a mistake in its files becomes a `GateError`. */
export function readPolicy(cwd: string): Policy {
  try {
    return loadPolicy(cwd);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new GateError(error.message, { cause: error });
  }
}
