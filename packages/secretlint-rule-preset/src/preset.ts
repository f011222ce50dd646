import { rules as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretLintRulePresetCreator, SecretLintRuleCreator } from '@secretlint/types';
import { masked } from './masked.js';
import { NAMES } from './names.js';
import { notices } from './notices.js';
import type { Options } from './options/options.js';
import { settingsOf, type Settings } from './options/settings.js';
import { secretsRule } from './secrets-rule.js';

const known = new WeakMap<Settings, readonly SecretLintRuleCreator<unknown>[]>();

/**
 * Ours first, then the upstream rules. Upstream's filter for comments is left out: it would silence live
 * credentials, and without any reason.
 */
function rulesFor(settings: Settings): readonly SecretLintRuleCreator<unknown>[] {
  const rules = known.get(settings) ?? [
    ...(['high', 'medium', 'low'] as const).map((severity) => secretsRule(severity, settings)),
    ...recommended
      .filter(({ meta: { id } }) => !id.endsWith('-filter-comments') && !settings.isOff(id))
      .map((rule) => masked(rule, settings)),
  ];
  known.set(settings, rules);
  return rules;
}

/** The rules of the preset, as they are without options. */
export const rules = rulesFor(settingsOf(undefined));

/** Every provider format of ours and every maintained upstream rule, each report masked. */
export const creator: SecretLintRulePresetCreator<Options> = {
  meta: {
    id: NAMES.preset,
    type: 'preset',
    recommended: true,
    docs: {
      url: 'https://github.com/magi-guardrail/magi-guardrail/tree/main/packages/secretlint-rule-preset',
    },
  },
  rules: [...rules],
  create(context, options) {
    const settings = settingsOf(options);
    if (settings.report === 'blocking')
      for (const remark of settings.remarks)
        notices.add('the settings weaken what is found:', remark);
    for (const rule of rulesFor(settings)) context.registerRule(rule as SecretLintRuleCreator);
  },
};
