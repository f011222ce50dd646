import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_VALUES } from '../shared/advice.js';

// https://github.com/kriasoft/node-sqlite
export default {
  modules: ['sqlite'],
  types: { Database: ['open()', 'default.open()', 'new Database()'] },
  sinks: [
    {
      kind: 'sql',
      calls: [
        'Database.run',
        'Database.get',
        'Database.all',
        'Database.each',
        'Database.exec',
        'Database.prepare',
      ],
      text: [0, '0.sql'],
      values: 1,
      placeholder: '?',
      instead: PASS_VALUES,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { open } from 'sqlite';
export const f = async (name) => { const db = await open({ filename: 'app.db' }); return db.all("SELECT * FROM users WHERE name = '" + name + "'"); };`,
      `import type { Database } from 'sqlite';
export const f = (db: Database, id: string) => db.get(\`SELECT * FROM users WHERE id = \${id}\`);`,
    ],
  },
  safe: {
    sql: [
      `import { open } from 'sqlite';
export const f = async (name) => { const db = await open({ filename: 'app.db' }); return db.all('SELECT * FROM users WHERE name = ?', [name]); };`,
    ],
  },
};
