import { findSecrets, type SecretMatch } from '@magi-guardrail/secrets';
import type { SecretLintSourceCode } from '@secretlint/types';

const known = new WeakMap<SecretLintSourceCode, readonly SecretMatch[]>();

/** What our own formats find in a file, looked for once, however many rules ask. */
export function matchesIn(source: SecretLintSourceCode): readonly SecretMatch[] {
  const matches = known.get(source) ?? findSecrets(source.content, { path: source.filePath ?? '' });
  known.set(source, matches);
  return matches;
}
