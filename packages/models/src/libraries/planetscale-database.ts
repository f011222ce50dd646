import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_VALUES } from '../shared/advice.js';

// https://github.com/planetscale/database-js
export default {
  modules: ['@planetscale/database'],
  types: {
    Client: ['new Client()'],
    Connection: ['connect()', 'Client.connection()'],
    Tx: ['Connection.transaction(0)#0', 'Client.transaction(0)#0'],
  },
  sinks: [
    {
      kind: 'sql',
      backslash: 'texts',
      calls: ['Client.execute', 'Connection.execute', 'Tx.execute'],
      text: [0],
      values: 1,
      placeholder: '?',
      instead: PASS_VALUES,
    },
  ],
  sanitizers: [{ calls: ['format'], clears: ['sql-value', 'sql-identifier'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { connect } from '@planetscale/database';
const db = connect({});
export const f = (id) => db.execute(\`SELECT * FROM users WHERE id = \${id}\`);`,
      `import { Client } from '@planetscale/database';
const client = new Client({});
export const f = (id) => client.transaction(async (tx) => tx.execute('DELETE FROM users WHERE id = ' + id));`,
    ],
  },
  safe: {
    sql: [
      `import { connect } from '@planetscale/database';
const db = connect({});
export const f = (id) => db.execute('SELECT * FROM users WHERE id = ?', [id]);`,
    ],
  },
};
