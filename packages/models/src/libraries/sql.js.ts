import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_VALUES } from '../shared/advice.js';

// https://sql.js.org/documentation/Database.html
export default {
  modules: ['sql.js'],
  types: { SqlJs: ['default()'], Database: ['new SqlJs.Database()'] },
  sinks: [
    {
      kind: 'sql',
      calls: ['Database.exec', 'Database.run', 'Database.prepare', 'Database.each'],
      text: [0],
      values: 1,
      placeholder: '?',
      instead: PASS_VALUES,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import initSqlJs from 'sql.js';
export const f = async (id) => { const SQL = await initSqlJs(); const db = new SQL.Database(); return db.exec(\`SELECT * FROM users WHERE id = \${id}\`); };`,
    ],
  },
  safe: {
    sql: [
      `import initSqlJs from 'sql.js';
export const f = async (id) => { const SQL = await initSqlJs(); const db = new SQL.Database(); return db.exec('SELECT * FROM users WHERE id = ?', [id]); };`,
    ],
  },
};
