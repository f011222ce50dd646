import type { SecretLintRulePresetCreator } from '@secretlint/types';
import { NAMES } from './names.js';
import { notices } from './notices.js';
import type { Options } from './options/options.js';
import { settingsOf } from './options/settings.js';
import { allRules, register } from './register.js';

/** The rules of the preset, as they are without options. */
export const rules = allRules(settingsOf(undefined));

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
    register(settings, context);
  },
};
