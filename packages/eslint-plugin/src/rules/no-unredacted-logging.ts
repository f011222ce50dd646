import { findings } from '../log/finding.js';
import { defineRule } from '../rule/define-rule.js';

/** Secrets do not get into logs. */
export default defineRule({
  name: 'no-unredacted-logging',
  description: 'Disallow logging secrets that no redactor has removed',
  instead: 'Log only the fields that are needed, or pass the value through a redactor first.',
  severity: 'high',
  cwe: [532, 312],
  owasp: { '2021': ['A09'], '2025': ['A09'] },
  llm: { '2025': ['LLM02'], '2026': ['LLM02'] },
  messages: {
    named:
      '`{{call}}` writes {{source}} to the log, where everyone with access to logs can read it (CWE-532). {{instead}}',
    whole:
      '`{{call}}` writes all of {{source}} to the log, {{name}} included (CWE-532). {{instead}}',
    uncovered:
      '`{{call}}` writes {{source}} to the log: the logger removes {{entries}}, which does not cover {{path}} (CWE-532). {{instead}}',
    message: 'Log the message of the error.',
    redact: 'Log a redacted copy: `redactSecretsFromObject(…)`.',
  },
  check: (check) => findings(check, 'secret'),
});
