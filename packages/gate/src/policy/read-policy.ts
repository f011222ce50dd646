import {
  loadPolicy,
  type Policy,
  PolicyError,
  policyFrom,
} from '@magi-guardrail/eslint-config/policy';
import { GateError } from '../gate-error.js';
import type { PolicyFiles } from './policy-files.js';

export { breadthOf, coversFile, isExpired } from '@magi-guardrail/eslint-config/policy';
export type { Policy };
export type AllowEntry = Policy['allow'][number];

/** The policy around a folder, as it is on disk. */
export function readPolicy(cwd: string): Policy {
  return asGateError(() => loadPolicy(cwd));
}

/** The policy that these files are; a mistake in them becomes a `GateError`. */
export function policyOf({ root, texts }: PolicyFiles, where = ''): Policy {
  return asGateError(() => policyFrom(root, texts), where);
}

/** A mistake in a policy file is one of the project: the run ends with its message, after `where`. */
export function asGateError<T>(read: () => T, where = ''): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new GateError(`${where}${error.message}`, { cause: error });
  }
}
