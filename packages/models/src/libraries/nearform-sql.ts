import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { bindingTag } from '../shared/sql.js';

// https://github.com/nearform/sql
export default {
  modules: ['@nearform/sql'],
  sinks: [
    bindingTag(['default()', 'SQL()']),
    {
      kind: 'sql',
      calls: ['default.unsafe', 'unsafe', 'SQL.unsafe'],
      text: [0],
      instead: 'Use the `SQL` tag, which binds its holes.',
    },
  ],
  sanitizers: [
    { calls: ['default.quoteIdent', 'quoteIdent', 'SQL.quoteIdent'], clears: ['sql-identifier'] },
    {
      calls: ['default()', 'default.glue', 'default.map', 'SQL', 'glue'],
      clears: ['sql-value', 'sql-identifier'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import SQL from '@nearform/sql';
export const f = (order) => SQL\`SELECT * FROM users ORDER BY \${SQL.unsafe('lower(' + order + ')')}\`;`,
    ],
  },
  safe: {
    sql: [
      `import SQL from '@nearform/sql';
export const f = (pool, id) => pool.query(SQL\`SELECT * FROM users WHERE id = \${id}\`);`,
    ],
  },
};
