import { defineRule } from '../rule/define-rule.js';
import { injection } from '../rule/standards.js';
import { constantCommand } from '../shell/constant-command.js';
import { judgeShell } from '../shell/judge.js';

/** The gentler half of `no-unapproved-exec`, for teams that begin: constant commands. */
export default defineRule({
  name: 'no-unapproved-constant-exec',
  description: 'Disallow constant shell commands that the allowlist does not approve',
  instead: 'Use `execFile` with an array of arguments, or have the command approved.',
  severity: 'medium',
  cwe: [78],
  ...injection,
  profiles: ['standard'],
  messages: {
    constant:
      '`{{call}}` runs {{command}} through a shell without approval, one edit away from injection (CWE-78). Use `execFile` with an argument array, or approve the command in guardrail.allow.json.',
    removeShell: 'Remove the `shell` option: the arguments then arrive as they are.',
    useExecFile: 'Run the program without a shell: `{{call}}` with an argument array.',
  },
  *check(check) {
    for (const use of check.analysis.sinks('shell')) {
      const verdict = judgeShell(use, check.analysis);
      if (verdict?.is === 'constant') yield constantCommand(use, verdict, check);
    }
  },
});
