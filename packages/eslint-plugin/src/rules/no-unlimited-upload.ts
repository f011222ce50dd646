import { optionFinding } from '../option/finding.js';
import { unsafeSettings } from '../option/setting.js';
import { defineRule } from '../rule/define-rule.js';
import { isTest } from '../rule/test-file.js';
import { takesFiles } from '../upload/takes-files.js';

const instead = 'Set a limit to what a file may need.';

/** Strangers fill neither the memory nor the disk of a server. */
export default defineRule({
  name: 'no-unlimited-upload',
  description: 'Disallow taking files of any size from strangers',
  instead,
  severity: 'medium',
  cwe: [770, 400],
  owasp: { '2021': ['A04', 'A05'], '2025': ['A06', 'A02'] },
  messages: {
    given: '`{{call}}` is given `{{option}}`, so that {{effect}} (CWE-770). {{instead}}',
    missing: '`{{call}}` is given no `{{option}}`, so that {{effect}} (CWE-770). {{instead}}',
  },
  *check({ analysis, sourceCode, file }) {
    if (isTest(file)) return;
    for (const use of analysis.sinks('upload')) {
      if (!takesFiles(use, sourceCode)) continue;
      for (const unsafe of unsafeSettings(use)) {
        yield optionFinding(use, unsafe, { sourceCode, instead });
      }
    }
  },
});
