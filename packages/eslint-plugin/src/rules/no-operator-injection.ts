import { openConditions } from '../filter/open-conditions.js';
import { isPrimitive } from '../filter/type-test.js';
import { calledText, placeOf } from '../rule/called.js';
import { defineRule } from '../rule/define-rule.js';
import { mention } from '../rule/quote.js';
import { injection } from '../rule/standards.js';
import { suggestText } from '../suggest/as-text.js';

/** What a request sends is compared as a value, and is no operator of the database. */
export default defineRule({
  name: 'no-operator-injection',
  description: 'Disallow database conditions in which a request can send an operator for a value',
  instead: 'Make a text or a number of the value, or check the request against a schema.',
  severity: 'medium',
  cwe: [943],
  owasp: injection.owasp,
  messages: {
    value:
      '`{{call}}` compares with {{source}}, for which a request can send `{ $ne: null }`, and everything matches (CWE-943). Use `String(…)`, or check the request against a schema first.',
    bound:
      '`{{call}}` takes {{source}} for a value; if a request sends an object, it becomes `name` = value in the statement, and everything matches (CWE-943). Use `String(…)`, check it with a schema, or connect with `stringifyObjects: true`.',
    whole:
      '`{{call}}` looks for what {{source}} says, so the request chooses the fields and the operators (CWE-943). Name the fields, and use `String(…)` for each value.',
    useText: 'Compare with a text: `{{text}}`.',
  },
  *check({ analysis, sourceCode }) {
    if (!analysis.canBring('structured')) return;
    for (const use of analysis.sinks('filter')) {
      const { pairs } = use.sink;
      for (const { hole, isWhole } of openConditions(use)) {
        if (isPrimitive(hole, analysis, sourceCode)) continue;
        yield {
          node: placeOf(use, hole.node),
          messageId: messageOf(isWhole, pairs),
          data: { call: calledText(sourceCode, use), source: mention(sourceCode, hole) },
          suggestions: isWhole ? [] : suggestText(use, hole, sourceCode),
        };
      }
    }
  },
});

function messageOf(isWhole: boolean, pairs: true | undefined): 'bound' | 'whole' | 'value' {
  if (pairs === true) return 'bound';
  return isWhole ? 'whole' : 'value';
}
