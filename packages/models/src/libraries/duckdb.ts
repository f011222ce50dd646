import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

// https://duckdb.org/docs/stable/clients/nodejs/overview
export default {
  modules: ['duckdb', 'duckdb-async'],
  types: {
    Database: ['new Database()', 'Database.create()'],
    Connection: ['Database.connect()', 'new Connection()'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: each(['Database', 'Connection'], ['all', 'run', 'each', 'stream']),
      text: [0],
      values: '1..',
      placeholder: '?',
      instead: 'Pass the values after the text: `{{call}}("… WHERE id = ?", id)`.',
    },
    {
      kind: 'sql',
      calls: ['Database.exec', 'Database.prepare', 'Connection.exec', 'Connection.prepare'],
      text: [0],
      instead: 'Keep the text constant and pass the values beside it.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import duckdb from 'duckdb';
const db = new duckdb.Database(':memory:');
export const f = (id, done) => db.all(\`SELECT * FROM users WHERE id = \${id}\`, done);`,
    ],
  },
  safe: {
    sql: [
      `import duckdb from 'duckdb';
const db = new duckdb.Database(':memory:');
export const f = (id, done) => db.all('SELECT * FROM users WHERE id = ?', id, done);`,
    ],
  },
};
