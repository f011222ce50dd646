import { expectedEntropy, entropy } from './entropy.js';
import type { Matchable } from './format.js';
import { isPlaceholder } from './placeholder.js';
import { isWritten } from './written.js';

/** Whether what has the shape of a secret can be one: not a placeholder, not a word, not refused by its format. */
export function isGenuine(
  format: Matchable,
  secret: string,
  groups: Readonly<Record<string, string>>,
): boolean {
  if (format.hasValidCheck?.(secret) === true) return true;
  // Key material is long enough to hold runs and words by chance; its own check decides.
  if (format.kind !== 'private-key' && !isRandom(format, variablePart(format, secret)))
    return false;
  return format.isPlausible?.(secret, groups) ?? true;
}

function isRandom({ minimumEntropy }: Matchable, text: string): boolean {
  if (isPlaceholder(text)) return false;
  if (isWritten(text)) return false;
  return entropy(text) >= (minimumEntropy ?? expectedEntropy(text));
}

function variablePart({ publicPrefix }: Matchable, secret: string): string {
  const rest = secret.startsWith(publicPrefix) ? secret.slice(publicPrefix.length) : secret;
  return rest.replace(ENVIRONMENT, '');
}

// A provider's own word for where a key is valid is no placeholder.
const ENVIRONMENT = /^_?(?:test|live|prod|production|sandbox|dev|development)[_-]/i;
