import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { USE_SQL_TAG } from '../shared/advice.js';
import { bindingTag } from '../shared/sql.js';

// https://github.com/blakeembrey/sql-template-tag
export default {
  modules: ['sql-template-tag'],
  sinks: [
    bindingTag(['default()', 'sql()']),
    {
      kind: 'sql',
      calls: ['raw'],
      text: [0],
      instead: USE_SQL_TAG,
    },
  ],
  sanitizers: [
    { calls: ['default()', 'sql', 'join', 'bulk', 'raw'], clears: ['sql-value', 'sql-identifier'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import sql, { raw } from 'sql-template-tag';
export const f = (order) => sql\`SELECT * FROM users \${raw('ORDER BY ' + order)}\`;`,
    ],
  },
  safe: {
    sql: [
      `import sql, { join } from 'sql-template-tag';
export const f = (ids) => sql\`SELECT * FROM users WHERE id IN (\${join(ids)})\`;`,
    ],
  },
};
