import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/TryGhost/node-sqlite3/wiki/API
export default {
  modules: ['sqlite3', '@vscode/sqlite3'],
  types: { Database: ['new Database()', 'verbose().Database', 'new verbose().Database()'] },
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
        'Database.map',
      ],
      text: [0],
      values: 1,
      placeholder: '?',
      instead: 'Pass the values beside the text: `{{call}}("… WHERE id = ?", [id])`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import sqlite3 from 'sqlite3';
       const db = new sqlite3.Database(':memory:'); export const f = (id) => db.get('SELECT * FROM users WHERE id = ' + id);`,
    ],
  },
  safe: {
    sql: [
      `import sqlite3 from 'sqlite3';
       const db = new sqlite3.Database(':memory:'); export const f = (id) => db.get('SELECT * FROM users WHERE id = ?', [id]);`,
    ],
  },
};
