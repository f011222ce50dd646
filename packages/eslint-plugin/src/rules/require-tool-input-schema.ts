import { undescribed } from '../agent/tool.js';
import { advice, calledText } from '../rule/called.js';
import { defineRule } from '../rule/define-rule.js';
import { quote } from '../rule/quote.js';
import { agency } from '../rule/standards.js';

const instead = 'Describe every field: its type, and which values or which form it may have.';

/** What a model sends to a tool is what somebody talked it into. */
export default defineRule({
  name: 'require-tool-input-schema',
  description: 'Disallow tools of language models that take whatever they are sent',
  instead,
  severity: 'medium',
  cwe: [20, 1287],
  ...agency,
  messages: {
    missing:
      '`{{call}}` defines a tool that reads what the model sends, and no schema says what that may be (CWE-20). {{instead}}',
    loose:
      '`{{schema}}` lets the model send anything to the tool that `{{call}}` defines (CWE-20). {{instead}}',
  },
  *check({ analysis, sourceCode }) {
    for (const use of analysis.sinks('tool')) {
      for (const { node, messageId } of undescribed(use, { analysis, sourceCode })) {
        yield {
          node,
          messageId,
          data: {
            call: calledText(sourceCode, use),
            schema: quote(sourceCode, node),
            instead: advice(sourceCode, use, instead),
          },
        };
      }
    }
  },
});
