import {
  baselineFrom,
  type PolicyKind,
  policyFrom,
  suppressionsFrom,
} from '@magi-guardrail/eslint-config/policy';
import { asGateError } from './read-policy.js';

/** Throws a `GateError` that names line, key and remedy when a text is no such policy file. */
export function checkPolicyText(kind: PolicyKind, text: string): void {
  asGateError(() => {
    switch (kind) {
      case 'suppressions':
        return suppressionsFrom(text);
      case 'baseline':
        return baselineFrom(text);
      case 'config':
      case 'allow':
        return policyFrom(undefined, { [kind]: text });
    }
  });
}
