import { findings } from '../prompt/exposed.js';
import { defineRule } from '../rule/define-rule.js';

/** Personal data stay with those that were given them. */
export default defineRule({
  name: 'no-pii-in-prompt',
  description: 'Disallow personal data in what a language model is told',
  instead: 'Tell the model only the fields that the task needs, under an id of your own.',
  severity: 'medium',
  cwe: [359, 201],
  owasp: { '2021': ['A01', 'A04'], '2025': ['A01', 'A06'] },
  llm: { '2025': ['LLM02'], '2026': ['LLM02'] },
  profiles: ['strict'],
  messages: {
    named:
      '`{{call}}` gives {{source}} to the provider of the model, who was not given it by its owner (CWE-359). {{instead}}',
    whole:
      '`{{call}}` gives all of {{source}} to the provider of the model, {{name}} included (CWE-359). {{instead}}',
  },
  check: (check) =>
    findings(check, 'personal', 'Tell only what the task needs, or put an id in its place.'),
});
