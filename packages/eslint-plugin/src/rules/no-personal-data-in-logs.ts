import { findings } from '../log/finding.js';
import { defineRule } from '../rule/define-rule.js';

/** What belongs to a person stays out of logs, where nobody can find it again to delete it. */
export default defineRule({
  name: 'no-personal-data-in-logs',
  description: 'Disallow logging personal data that no redactor has removed',
  instead: 'Log an internal id, or pass the value through a redactor first.',
  severity: 'medium',
  cwe: [532, 359],
  owasp: { '2021': ['A09'], '2025': ['A09'] },
  llm: { '2025': ['LLM02'], '2026': ['LLM02'] },
  profiles: ['strict'],
  messages: {
    named:
      '`{{call}}` writes {{source}} to the log, where personal data is copied and kept without control (CWE-359). Log an identifier.',
    whole:
      '`{{call}}` writes all of {{source}} to the log, {{name}} included (CWE-359). Log an identifier, or `redactSecretsFromObject(…)` of `@magi-guardrail/redact`.',
    session:
      '`{{call}}` writes {{source}} to the log, where it tells whose session it is, and may let its reader take it over (CWE-532). Log a hash of it.',
    uncovered:
      '`{{call}}` writes {{source}} to the log: the logger removes {{entries}}, which does not cover {{path}} (CWE-359). Log an identifier.',
    message: 'Log the message of the error.',
    redact: 'Log a redacted copy: `redactSecretsFromObject(…)`.',
  },
  check: (check) => findings(check, 'personal'),
});
