import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/porsager/postgres
export default {
  modules: ['postgres'],
  types: {
    Sql: ['default()', 'Sql.begin(*)#0', 'Sql.reserve()', 'TransactionSql.savepoint(*)#0'],
    TransactionSql: ['Sql.begin(*)#0'],
    ReservedSql: ['Sql.reserve()'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: ['Sql.unsafe', 'TransactionSql.unsafe', 'ReservedSql.unsafe'],
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
const sql = postgres();
export const f = (id) => sql.unsafe(\`SELECT * FROM users WHERE id = \${id}\`);`,
      `import postgres from 'postgres';
const sql = postgres();
export const f = (id) => sql.begin(async (tx) => { await tx.unsafe('DELETE FROM users WHERE id = ' + id); });`,
      `import postgres from 'postgres';
const sql = postgres();
export const f = (where) => sql\`SELECT * FROM users \${sql.unsafe('WHERE ' + where)}\`;`,
      `import type { Sql } from 'postgres';
export const f = (sql: Sql, id: string) => sql.unsafe(\`SELECT * FROM users WHERE id = \${id}\`);`,
    ],
  },
  safe: {
    sql: [
      `import postgres from 'postgres';
const sql = postgres();
export const f = (id) => sql\`SELECT * FROM users WHERE id = \${id}\`;`,
      `import postgres from 'postgres';
const sql = postgres();
export const f = (column) => sql\`SELECT \${sql(column)} FROM users\`;`,
      `import postgres from 'postgres';
const sql = postgres();
export const f = (id) => sql.unsafe('SELECT * FROM users WHERE id = $1', [id]);`,
    ],
  },
};
