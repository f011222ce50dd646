import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/blakeembrey/sql-template-tag
export default {
  modules: ['sql-template-tag'],
  sinks: [
    {
      kind: 'sql',
      calls: ['default()', 'sql()'],
      text: [0],
      safeAsTag: true,
      instead: 'Use it as a template tag, which binds its holes.',
    },
    {
      kind: 'sql',
      calls: ['raw'],
      text: [0],
      instead: 'Use the `sql` tag, which binds its holes.',
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
