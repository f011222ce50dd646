import { advice, calledText, placeOf } from '../rule/called.js';
import { defineRule } from '../rule/define-rule.js';
import { mention } from '../rule/quote.js';
import { injection } from '../rule/standards.js';
import { judgeSql } from '../sql/judge.js';
import { remedies } from '../sql/remedies.js';
import { suggestSqlRepair } from '../suggest/sql-repair.js';

/** SQL text is constant; values travel beside it. */
export default defineRule({
  name: 'no-sql-interpolation',
  description: 'Disallow building SQL text from values',
  instead: 'Keep the SQL text constant, and pass values as parameters.',
  severity: 'high',
  cwe: [89],
  ...injection,
  messages: {
    value:
      'The SQL text for `{{call}}` contains {{source}}{{more}}, which can change the statement (CWE-89). {{instead}}',
    usePlaceholders: 'Write placeholders (`{{placeholder}}`) and pass the values beside the text.',
    useTag: 'Write it as a template of the tag `{{tag}}`, which binds its values.',
  },
  *check(check) {
    const { analysis, sourceCode } = check;
    for (const use of analysis.sinks('sql')) {
      const verdict = judgeSql(use, check);
      if (verdict === undefined) continue;
      const { hole, position, more } = verdict;
      const isValue = position === 'value' || position === 'term' || position === 'limit';
      yield {
        node: placeOf(use, hole.node),
        messageId: 'value',
        data: {
          call: calledText(sourceCode, use),
          source: mention(sourceCode, hole),
          more: more > 0 ? ` and ${more} more` : '',
          instead: isValue ? advice(sourceCode, use, remedies[position]) : remedies[position],
        },
        suggestions: suggestSqlRepair(use, check),
      };
    }
  },
});
