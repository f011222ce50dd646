import { findSecrets } from '@magi-guardrail/secrets';
import type { RedactOptions } from './options.js';
import { policyOf } from './policy.js';

/** The text with every secret of a known format replaced. */
export function redactSecretsFromString(
  text: string,
  options: Pick<RedactOptions, 'censor'> = {},
): string {
  const policy = policyOf(options);
  return replaceSecrets(text, (secret) => String(policy.replace(secret, [])));
}

export function replaceSecrets(text: string, replace: (secret: string) => string): string {
  // The shortest known secret has more characters; most strings in a log have fewer.
  if (text.length < 12) return text;
  let result = '';
  let rest = 0;
  for (const { start, end } of findSecrets(text)) {
    result += text.slice(rest, start) + replace(text.slice(start, end));
    rest = end;
  }
  return rest === 0 ? text : result + text.slice(rest);
}
