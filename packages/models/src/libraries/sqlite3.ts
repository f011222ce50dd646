import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_VALUES } from '../shared/advice.js';

// https://github.com/TryGhost/node-sqlite3/wiki/API
export default {
  modules: ['sqlite3', '@vscode/sqlite3'],
  types: {
    Module: ['verbose()'],
    Database: [
      'new Database()',
      'new Module.Database()',
      'new cached.Database()',
      'Database.serialize(0)#0',
    ],
  },
  sinks: [
    {
      kind: 'sql',
      calls: ['Database.run', 'Database.get', 'Database.all', 'Database.each', 'Database.map'],
      text: [0],
      values: 1,
      placeholder: '?',
      instead: PASS_VALUES,
    },
    {
      kind: 'sql',
      calls: ['Database.prepare'],
      text: [0],
      values: 1,
      placeholder: '?',
      instead: PASS_VALUES,
    },
    {
      kind: 'sql',
      calls: ['Database.exec'],
      text: [0],
      instead: 'Use `run`, which takes values beside the text.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import sqlite3 from 'sqlite3';
const db = new sqlite3.Database(':memory:');
export const f = (id) => db.get('SELECT * FROM users WHERE id = ' + id);`,
      `const sqlite3 = require('sqlite3').verbose();
const db = new sqlite3.Database('app.db');
exports.f = (name, done) => db.all(\`SELECT * FROM users WHERE name = '\${name}'\`, (error, rows) => done(rows));`,
    ],
  },
  safe: {
    sql: [
      `import sqlite3 from 'sqlite3';
const db = new sqlite3.Database(':memory:');
export const f = (id) => db.get('SELECT * FROM users WHERE id = ?', [id]);`,
    ],
  },
};
