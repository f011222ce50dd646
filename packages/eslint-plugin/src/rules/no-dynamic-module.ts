import { moduleFinding } from '../code/module-finding.js';
import { judgeModule } from '../code/module-name.js';
import { defineRule } from '../rule/define-rule.js';
import { injection } from '../rule/standards.js';

/** Which modules a program loads is written in the program. */
export default defineRule({
  name: 'no-dynamic-module',
  description: 'Disallow loading a module whose name is not constant',
  instead: 'Load modules by constant names, and choose among them from a table.',
  severity: 'medium',
  cwe: [829, 95],
  ...injection,
  messages: {
    name: '`{{call}}` loads and runs the module that {{source}} names, which no bundler, lockfile or reviewer sees (CWE-829). List the modules in a table and choose by key.',
    folder:
      '`{{call}}` loads and runs a file that {{source}} names, and `..` in it leads out of `{{folder}}` (CWE-829). Check the name against a list of constants first.',
  },
  *check(check) {
    for (const use of check.analysis.sinks('module')) {
      const verdict = judgeModule(use, check.analysis);
      // What a stranger names is the finding of no-untrusted-module.
      if (verdict?.isForeign === false) yield moduleFinding(use, verdict, check);
    }
  },
});
