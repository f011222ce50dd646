import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { bindingTag } from '../shared/sql.js';

// https://nodejs.org/api/sqlite.html
export default {
  modules: ['node:sqlite'],
  types: { DatabaseSync: ['new DatabaseSync()'], TagStore: ['DatabaseSync.createTagStore()'] },
  sinks: [
    {
      kind: 'sql',
      calls: ['DatabaseSync.prepare'],
      text: [0],
      statement: ['get', 'all', 'run', 'iterate'],
      instead:
        'Prepare constant text and pass the values to the statement: `db.prepare("… WHERE id = ?").get(id)`.',
    },
    {
      kind: 'sql',
      calls: ['DatabaseSync.exec'],
      text: [0],
      instead:
        'Prepare constant text and pass the values to the statement: `db.prepare("… WHERE id = ?").get(id)`.',
    },
    bindingTag(['TagStore.get', 'TagStore.all', 'TagStore.run', 'TagStore.iterate']),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { DatabaseSync } from 'node:sqlite';
const db = new DatabaseSync(':memory:');
export const f = (id) => db.prepare('SELECT * FROM users WHERE id = ' + id).get();`,
    ],
  },
  safe: {
    sql: [
      `import { DatabaseSync } from 'node:sqlite';
const db = new DatabaseSync(':memory:');
export const f = (id) => db.prepare('SELECT * FROM users WHERE id = ?').get(id);`,
      `import { DatabaseSync } from 'node:sqlite';
const sql = new DatabaseSync(':memory:').createTagStore();
export const f = (id) => sql.get\`SELECT * FROM users WHERE id = \${id}\`;`,
    ],
  },
};
