import { moduleFinding } from '../code/module-finding.js';
import { judgeModule } from '../code/module-name.js';
import { defineRule } from '../rule/define-rule.js';
import { injection } from '../rule/standards.js';

/** A stranger does not choose which modules run. */
export default defineRule({
  name: 'no-untrusted-module',
  description: 'Disallow loading a module that a request, a message or a model names',
  instead: 'Choose the module from a list of constant names.',
  severity: 'high',
  cwe: [829, 95],
  ...injection,
  messages: {
    name: '`{{call}}` loads and runs whatever module {{source}} names, and a stranger chooses that (CWE-829). Choose it from a table of constants by key.',
    folder:
      '`{{call}}` loads and runs the file that {{source}} names; with `..` a stranger leads it out of `{{folder}}` (CWE-829). Check the name against a list of constants first.',
  },
  *check(check) {
    for (const use of check.analysis.sinks('module')) {
      const verdict = judgeModule(use, check.analysis);
      if (verdict?.isForeign === true) yield moduleFinding(use, verdict, check);
    }
  },
});
