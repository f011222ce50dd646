import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/gajus/slonik-sql-tag-raw
export default {
  modules: ['slonik-sql-tag-raw'],
  sinks: [
    {
      kind: 'sql',
      calls: ['raw'],
      text: [0],
      values: 1,
      placeholder: '$n',
      instead: 'Use the tags of slonik, which bind their holes.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { raw } from 'slonik-sql-tag-raw';
export const f = (pool, sql, id) => pool.query(sql.unsafe\`\${raw('SELECT * FROM users WHERE id = ' + id)}\`);`,
    ],
  },
  safe: {
    sql: [
      `import { raw } from 'slonik-sql-tag-raw';
export const f = (pool, sql, id) => pool.query(sql.unsafe\`\${raw('SELECT * FROM users WHERE id = $1', [id])}\`);`,
    ],
  },
};
