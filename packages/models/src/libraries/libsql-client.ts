import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.turso.tech/sdk/ts/reference
export default {
  modules: [
    '@libsql/client',
    '@libsql/client/node',
    '@libsql/client/web',
    '@libsql/client/http',
    '@libsql/client/ws',
    '@libsql/client/sqlite3',
  ],
  types: { Client: ['createClient()'], Transaction: ['Client.transaction()'] },
  sinks: [
    {
      kind: 'sql',
      calls: ['Client.execute', 'Transaction.execute'],
      text: [0, '0.sql'],
      values: 1,
      placeholder: '?',
      instead:
        'Pass the values beside the text: `{{call}}({ sql: "… WHERE id = ?", args: [id] })`.',
    },
    {
      kind: 'sql',
      calls: ['Client.batch', 'Transaction.batch', 'Client.migrate'],
      text: ['0.*', '0.*.sql'],
      instead: 'Give each statement its values: `{ sql: "… WHERE id = ?", args: [id] }`.',
    },
    {
      kind: 'sql',
      calls: ['Client.executeMultiple', 'Transaction.executeMultiple'],
      text: [0],
      instead: 'Run the statements one by one, each with its values.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { createClient } from '@libsql/client';
const db = createClient({ url: 'file:app.db' });
export const f = (id) => db.execute(\`SELECT * FROM users WHERE id = \${id}\`);`,
      `import { createClient } from '@libsql/client';
const db = createClient({ url: 'file:app.db' });
export const f = (id) => db.batch([{ sql: 'DELETE FROM users WHERE id = ' + id, args: [] }, 'DELETE FROM logs'], 'write');`,
    ],
  },
  safe: {
    sql: [
      `import { createClient } from '@libsql/client';
const db = createClient({ url: 'file:app.db' });
export const f = (id) => db.execute({ sql: 'SELECT * FROM users WHERE id = ?', args: [id] });`,
      `import { createClient } from '@libsql/client';
const db = createClient({ url: 'file:app.db' });
export const f = (id) => db.batch([{ sql: 'DELETE FROM users WHERE id = ?', args: [id] }, 'DELETE FROM logs'], 'write');`,
    ],
  },
};
