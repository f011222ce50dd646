import { advice, calledText, placeOf } from '../rule/called.js';
import { defineRule } from '../rule/define-rule.js';
import { mention } from '../rule/quote.js';
import { injection } from '../rule/standards.js';
import { judgeSql } from '../sql/judge.js';
import type { SqlPosition } from '../sql/positions.js';
import { suggestSqlRepair } from '../suggest/sql-repair.js';

const placeholders = 'Write a placeholder in the text and pass the value beside it.';

/** What to write at each position when the model of the driver does not say. */
const remedies: Readonly<Record<SqlPosition, string>> = {
  value: placeholders,
  limit: placeholders,
  list: 'Write one placeholder for each value and pass the values beside the text.',
  rows: 'Write one placeholder for each value and pass the values beside the text.',
  quoted: 'Write a placeholder without quotes and pass the value beside the text.',
  identifier:
    "Choose the name from a list of constants, or quote it with the driver's function for identifiers.",
  delimited:
    "Choose the name from a list of constants, or drop the quotes and use the driver's function for identifiers.",
  keyword: 'Choose this part of the statement from a list of constants.',
  comment: 'Leave the value out of the comment.',
  whole: 'Keep the statement constant and pass values beside it.',
};

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
      const verdict = judgeSql(use);
      if (verdict === undefined) continue;
      const { hole, position, more } = verdict;
      const isValue = position === 'value' || position === 'limit';
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
