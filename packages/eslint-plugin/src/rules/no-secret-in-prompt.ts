import { findings } from '../prompt/exposed.js';
import { defineRule } from '../rule/define-rule.js';

/** What a model is told, its provider keeps and it can be talked into repeating. */
export default defineRule({
  name: 'no-secret-in-prompt',
  description: 'Disallow secrets in what a language model is told',
  instead: 'Leave the secret out, and let the program use it where it is needed.',
  severity: 'high',
  cwe: [201, 522],
  owasp: { '2021': ['A01', 'A04'], '2025': ['A01', 'A06'] },
  llm: { '2025': ['LLM02', 'LLM07'], '2026': ['LLM02', 'LLM08'] },
  messages: {
    named:
      '`{{call}}` tells the model {{source}}, which goes to its provider and which anybody can ask it for (CWE-201). {{instead}}',
    whole:
      '`{{call}}` tells the model all of {{source}}, {{name}} included, which anybody can ask it for (CWE-201). {{instead}}',
  },
  check: (check) =>
    findings(check, 'secret', 'Leave it out, and use it in the tool that needs it.'),
});
