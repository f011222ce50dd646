import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md
export default {
  modules: ['better-sqlite3', 'better-sqlite3-multiple-ciphers', 'libsql', 'libsql/promise'],
  types: { Database: ['new default()', 'default()', 'new Database()'] },
  sinks: [
    {
      kind: 'sql',
      calls: ['Database.prepare'],
      text: [0],
      statement: ['get', 'all', 'run', 'iterate'],
      instead:
        'Prepare constant text and pass the values to the statement: `db.prepare("… WHERE id = ?").get(id)`.',
    },
    {
      kind: 'sql',
      calls: ['Database.exec'],
      text: [0],
      instead:
        'Prepare constant text and pass the values to the statement: `db.prepare("… WHERE id = ?").get(id)`.',
    },
    {
      kind: 'sql',
      calls: ['Database.pragma'],
      text: [0],
      instead: 'Choose the pragma and its value from constants.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import Database from 'better-sqlite3';
const db = new Database('a.db');
export const f = (id) => db.prepare(\`SELECT * FROM users WHERE id = \${id}\`).get();`,
      `const db = require('better-sqlite3')('a.db');
exports.f = (id) => db.exec('DELETE FROM users WHERE id = ' + id);`,
      `import Database from 'better-sqlite3';
export class Users { constructor(private db: Database.Database) {} find(name: string) { return this.db.prepare(\`SELECT * FROM users WHERE name = '\${name}'\`).all(); } }`,
    ],
  },
  safe: {
    sql: [
      `import Database from 'better-sqlite3';
const db = new Database('a.db');
export const f = (id) => db.prepare('SELECT * FROM users WHERE id = ?').get(id);`,
    ],
  },
};
