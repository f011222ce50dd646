import type { SecretFormat } from '@magi-guardrail/secrets';

/** Whether a secret of this format is one wherever it stands: a made-up one has no such shape. */
export function isCertain(format: SecretFormat): boolean {
  return format.isGeneric !== true && format.kind !== 'password' && format.place === 'itself';
}
