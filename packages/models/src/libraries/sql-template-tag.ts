import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { besideSqlTag, bindingTag } from '../shared/sql.js';

// https://github.com/blakeembrey/sql-template-tag
export default {
  modules: ['sql-template-tag'],
  sinks: [bindingTag(['default()', 'sql()']), besideSqlTag(['raw'])],
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
