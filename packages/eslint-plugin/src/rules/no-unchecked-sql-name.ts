import { calledText, placeOf } from '../rule/called.js';
import { defineRule } from '../rule/define-rule.js';
import { mention } from '../rule/quote.js';
import { injection } from '../rule/standards.js';
import { judgeSql } from '../sql/judge.js';
import { remedies } from '../sql/remedies.js';
import { checkingOf, quotingOf } from '../sql/said.js';

/** Who chose the table, the column or the clause is seen where it is put into the statement. */
export default defineRule({
  name: 'no-unchecked-sql-name',
  description: 'Disallow names and clauses in SQL text of which nobody can tell who chose them',
  instead: 'Choose names and clauses from lists of constants, or quote names with the driver.',
  severity: 'medium',
  cwe: [89],
  ...injection,
  messages: {
    name: 'The SQL text for `{{call}}` names {{source}}{{more}}, and nothing here tells who chose it (CWE-89). {{instead}}',
    said: 'The SQL text for `{{call}}` contains {{source}}{{more}}, and nothing here shows that `{{quoting}}` makes it safe (CWE-89). {{instead}} Or declare it a sanitizer in `settings.guardrail.models`.',
  },
  *check(check) {
    const { analysis, sourceCode } = check;
    for (const use of analysis.sinks('sql')) {
      const verdict = judgeSql(use, check, 'names');
      if (verdict === undefined) continue;
      const { hole, position, more } = verdict;
      const quoting = quotingOf(hole, use, sourceCode) ?? checkingOf(hole);
      yield {
        node: placeOf(use, hole.node),
        messageId: quoting === undefined ? 'name' : 'said',
        data: {
          call: calledText(sourceCode, use),
          source: mention(sourceCode, hole),
          more: more > 0 ? ` and ${more} more` : '',
          instead: remedies[position],
          ...(quoting === undefined ? {} : { quoting }),
        },
      };
    }
  },
});
