import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md
export default {
  modules: ['better-sqlite3'],
  types: { Database: ['new default()'] },
  sinks: [
    {
      kind: 'sql',
      calls: ['Database.prepare', 'Database.exec', 'Database.pragma'],
      text: [0],
      instead:
        'Prepare constant text and pass the values to the statement: `db.prepare("… WHERE id = ?").get(id)`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import Database from 'better-sqlite3';
       const db = new Database('a.db'); export const f = (id) => db.prepare(\`SELECT * FROM users WHERE id = \${id}\`).get();`,
    ],
  },
  safe: {
    sql: [
      `import Database from 'better-sqlite3';
       const db = new Database('a.db'); export const f = (id) => db.prepare('SELECT * FROM users WHERE id = ?').get(id);`,
    ],
  },
};
