import { optionFinding } from '../option/finding.js';
import { unsafeSettings } from '../option/setting.js';
import { defineRule } from '../rule/define-rule.js';
import { agency } from '../rule/standards.js';

const instead = 'Let a person approve what the agent does, or name the few things it may do.';

/** What a model decides is done only after somebody has allowed it. */
export default defineRule({
  name: 'no-unsafe-agent-options',
  description: 'Disallow agents that act without approval, and model keys in browsers',
  instead,
  severity: 'high',
  cwe: [862, 250, 522],
  ...agency,
  messages: {
    given: '`{{call}}` is given `{{option}}`, so that {{effect}} (CWE-862). {{instead}}',
    missing: '`{{call}}` is given no `{{option}}`, so that {{effect}} (CWE-862). {{instead}}',
    key: '`{{call}}` is given `{{option}}`, so that {{effect}} (CWE-522). {{instead}}',
  },
  *check({ analysis, sourceCode }) {
    for (const use of analysis.sinks('setting')) {
      const { about } = use.sink;
      for (const unsafe of unsafeSettings(use)) {
        const finding = optionFinding(use, unsafe, { sourceCode, instead });
        yield about === undefined || unsafe.isMissing ? finding : { ...finding, messageId: about };
      }
    }
  },
});
