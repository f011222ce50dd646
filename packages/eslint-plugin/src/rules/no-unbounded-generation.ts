import { unboundedOf } from '../agent/generation.js';
import { advice, calledText, placeOf } from '../rule/called.js';
import { defineRule } from '../rule/define-rule.js';
import { consumption } from '../rule/standards.js';

const instead = 'Say how many steps the model may take, and how much it may write.';

/** A model that is not told when to stop costs what it likes. */
export default defineRule({
  name: 'no-unbounded-generation',
  description: 'Disallow letting a model go on without a limit of steps or tokens',
  instead,
  severity: 'low',
  cwe: [770, 400],
  ...consumption,
  messages: {
    endless:
      '`{{call}}` asks the model again for as long as it calls tools, and has no limit of its own (CWE-770). Give it {{option}}.',
    unlimited:
      '`{{option}}` lets the model call tools for as long as it likes (CWE-770). {{instead}}',
    loop: 'Only the model ends the loop in which `{{call}}` is given tools (CWE-770). Count the rounds, and leave after some.',
    tokens: '`{{call}}` answers what others ask, at any length (CWE-770). Give it {{option}}.',
  },
  *check(check) {
    const { analysis, sourceCode } = check;
    for (const use of analysis.sinks('generation')) {
      const found = unboundedOf(use, check);
      if (found === undefined) continue;
      const { node, messageId, option } = found;
      yield {
        node: placeOf(use, node),
        messageId,
        data: {
          call: calledText(sourceCode, use),
          option,
          instead: advice(sourceCode, use, instead),
        },
      };
    }
  },
});
