import type { SecretMatch } from '@magi-guardrail/secrets';
import type { Settings } from './options/settings.js';

/** What is said of a secret: what and whose it is, why that is bad, what to do now. Never the secret itself. */
export function sentence(
  { formatId, provider, kind, preview }: SecretMatch,
  { formats }: Settings,
): string {
  const instead = formats.find(({ id }) => id === formatId)?.instead ?? '';
  return `${provider} ${kind.replace('-', ' ')} in the source: \`${preview}\`, readable by everyone with the code (CWE-798). ${instead}`;
}
