import { expectedEntropy, entropy } from './entropy.js';
import type { Matchable } from './format.js';
import { isStandIn } from './placeholder.js';
import { isWritten } from './written.js';

/** Whether what has the shape of a secret can be one: not a placeholder, not a word, not refused by its format. */
export function isGenuine(
  format: Matchable,
  secret: string,
  groups: Readonly<Record<string, string>>,
): boolean {
  if (format.hasValidCheck?.(secret) === true) return true;
  // Key material is long enough to hold runs and words by chance; its own check decides.
  const isKey = format.kind === 'private-key';
  if (!isKey && !isRandomText(variablePart(format, secret), format.minimumEntropy)) return false;
  return format.isPlausible?.(secret, groups) ?? true;
}

/** Whether a text is neither a placeholder nor made of words, and as varied as a random one of its length. */
export function isRandomText(text: string, least = expectedEntropy(text)): boolean {
  return !isStandIn(text) && !isWritten(text) && entropy(text) >= least;
}

function variablePart({ publicPrefix }: Matchable, secret: string): string {
  const rest = secret.startsWith(publicPrefix) ? secret.slice(publicPrefix.length) : secret;
  return rest.replace(ENVIRONMENT, '');
}

// A provider's own word for where a key is valid is no placeholder.
const ENVIRONMENT = /^_?(?:test|live|prod|production|sandbox|dev|development)[_-]/i;
