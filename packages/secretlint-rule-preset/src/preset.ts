import type { SecretLintRulePresetCreator, SecretLintRuleCreator } from '@secretlint/types';
import { rules } from './rules.js';

/** The preset takes no options of its own; each rule takes its own, under `rules` in the configuration. */
export type Options = Record<string, never>;

/** Every provider format of ours and every maintained upstream rule, each report masked. */
export const creator: SecretLintRulePresetCreator<Options> = {
  meta: {
    id: '@magi-guardrail/secretlint-rule-preset',
    type: 'preset',
    recommended: true,
    docs: {
      url: 'https://github.com/magi-guardrail/magi-guardrail/tree/main/packages/secretlint-rule-preset',
    },
  },
  rules: [...rules],
  create(context) {
    for (const rule of rules) context.registerRule(rule as SecretLintRuleCreator);
  },
};
