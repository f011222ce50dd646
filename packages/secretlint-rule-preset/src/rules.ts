import { rules as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretLintRuleCreator } from '@secretlint/types';
import { masked } from './masked.js';
import { secretsRule } from './secrets-rule.js';

/**
 * Ours first, then the upstream rules. The filter for comments is left out: a comment in the file it
 * speaks about must not decide whether a secret is reported.
 */
export const rules: readonly SecretLintRuleCreator<unknown>[] = [
  secretsRule,
  ...recommended
    .filter(({ meta }) => !meta.id.endsWith('-filter-comments'))
    .map((rule) => masked(rule)),
];
