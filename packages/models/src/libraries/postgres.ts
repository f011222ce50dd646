import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/porsager/postgres
export default {
  modules: ['postgres'],
  types: { Sql: ['default()', 'Sql.begin(0)#0', 'Sql.begin(1)#0'] },
  sinks: [
    {
      kind: 'sql',
      calls: ['Sql.unsafe'],
      text: [0],
      values: 1,
      placeholder: '$n',
      instead: 'Use the tag, which binds its holes.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import postgres from 'postgres';
       const sql = postgres(); export const f = (id) => sql.unsafe(\`SELECT * FROM users WHERE id = \${id}\`);`,
    ],
  },
  safe: {
    sql: [
      `import postgres from 'postgres';
       const sql = postgres(); export const f = (id) => sql\`SELECT * FROM users WHERE id = \${id}\`;`,
    ],
  },
};
