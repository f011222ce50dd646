import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_VALUES } from '../shared/advice.js';

// https://docs.datastax.com/en/developer/nodejs-driver/latest/
export default {
  modules: ['cassandra-driver', 'dse-driver'],
  types: { Client: ['new Client()'] },
  sinks: [
    {
      kind: 'sql',
      calls: ['Client.execute', 'Client.eachRow', 'Client.stream'],
      text: [0],
      values: 1,
      placeholder: '?',
      instead: PASS_VALUES,
    },
    {
      kind: 'sql',
      calls: ['Client.batch'],
      text: ['0.*', '0.*.query'],
      instead: 'Give each statement its values: `{ query: "… WHERE id = ?", params: [id] }`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { Client } from 'cassandra-driver';
const client = new Client({});
export const f = (id) => client.execute(\`SELECT * FROM users WHERE id = \${id}\`);`,
      `const cassandra = require('cassandra-driver');
const client = new cassandra.Client({});
exports.f = (id) => client.batch([{ query: 'DELETE FROM users WHERE id = ' + id }]);`,
    ],
  },
  safe: {
    sql: [
      `import { Client } from 'cassandra-driver';
const client = new Client({});
export const f = (id) => client.execute('SELECT * FROM users WHERE id = ?', [id], { prepare: true });`,
    ],
  },
};
