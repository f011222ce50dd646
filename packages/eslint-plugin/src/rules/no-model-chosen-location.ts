import { finding } from '../output/finding.js';
import { judgeAddress, judgeFile } from '../output/judge.js';
import { defineRule } from '../rule/define-rule.js';
import { modelOutput } from '../rule/standards.js';

/** What is read, and where users are sent, is chosen by the program. */
export default defineRule({
  name: 'no-model-chosen-location',
  description:
    'Disallow reading files and sending users to addresses that a language model chooses',
  instead: 'Keep the path inside of a folder of yours, and the address on a host that you list.',
  severity: 'medium',
  cwe: [22, 601],
  ...modelOutput,
  messages: {
    file: '`{{call}}` reads the file that {{source}} names, and {{who}}: `..` leads out of any folder (CWE-22). Use `path.basename`, or resolve it and check that it begins with your folder and a separator.',
    address:
      '`{{call}}` sends the user to the address that {{source}} names, and {{who}}: it can lead anywhere (CWE-601). Check `new URL(…).hostname` against a list of constants first.',
  },
  *check(check) {
    for (const use of check.analysis.sinks('file')) {
      if (use.sink.access === 'read') yield* finding(use, judgeFile(use), 'file', check);
    }
    for (const use of check.analysis.sinks('redirect')) {
      yield* finding(use, judgeAddress(use), 'address', check);
    }
  },
});
