import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://surrealdb.com/docs/sdk/javascript: SurrealQL is a query language like SQL
export default {
  modules: ['surrealdb', 'surrealdb.js'],
  types: { Surreal: ['new Surreal()', 'new default()'] },
  sinks: [
    {
      kind: 'sql',
      backslash: true,
      calls: ['Surreal.query', 'Surreal.queryRaw', 'Surreal.query_raw'],
      text: [0],
      values: 1,
      instead:
        'Name a parameter and pass its value: `{{call}}("SELECT * FROM user WHERE name = $name", { name })`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import Surreal from 'surrealdb';
       const db = new Surreal();
       export const f = (name) => db.query(\`SELECT * FROM user WHERE name = '\${name}'\`);`,
    ],
  },
  safe: {
    sql: [
      `import { Surreal } from 'surrealdb';
       const db = new Surreal();
       export const f = (name) => db.query('SELECT * FROM user WHERE name = $name', { name });`,
    ],
  },
};
