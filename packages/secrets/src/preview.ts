import type { SecretFormat } from './format.js';

/** What may be shown of a secret: its public prefix and its length. */
export function preview(format: SecretFormat, length: number): string {
  return `${format.publicPrefix}… (${length} characters)`;
}
