import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_VALUES } from '../shared/advice.js';

// https://bun.sh/docs/api/sqlite
export default {
  modules: ['bun:sqlite'],
  types: {
    Database: ['new Database()', 'new default()', 'Database.open()', 'Database.deserialize()'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: ['Database.run'],
      text: [0],
      values: 1,
      placeholder: '?',
      instead: PASS_VALUES,
    },
    {
      kind: 'sql',
      calls: ['Database.query', 'Database.prepare'],
      text: [0],
      statement: ['get', 'all', 'run', 'iterate', 'values'],
      instead:
        'Keep the text constant and pass the values to the statement: `db.query("… WHERE id = ?").get(id)`.',
    },
    {
      kind: 'sql',
      calls: ['Database.exec'],
      text: [0],
      instead:
        'Keep the text constant and pass the values to the statement: `db.query("… WHERE id = ?").get(id)`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { Database } from 'bun:sqlite';
const db = new Database('app.db');
export const f = (id) => db.query(\`SELECT * FROM users WHERE id = \${id}\`).get();`,
      `import { Database } from 'bun:sqlite';
const db = new Database('app.db');
export const f = (id) => db.run('DELETE FROM users WHERE id = ' + id);`,
    ],
  },
  safe: {
    sql: [
      `import { Database } from 'bun:sqlite';
const db = new Database('app.db');
export const f = (id) => db.query('SELECT * FROM users WHERE id = ?1').get(id);`,
    ],
  },
};
