import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/brianc/node-pg-native
export default {
  modules: ['pg-native'],
  types: { Client: ['new default()', 'default()'] },
  sinks: [
    {
      kind: 'sql',
      calls: ['Client.query', 'Client.querySync'],
      text: [0],
      values: 1,
      placeholder: '$n',
      instead: 'Pass the values beside the text: `{{call}}("… WHERE id = $1", [id])`.',
    },
    {
      kind: 'sql',
      calls: ['Client.prepare', 'Client.prepareSync'],
      text: [1],
      instead: 'Pass the values beside the text: `{{call}}("… WHERE id = $1", [id])`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import Client from 'pg-native';
const client = new Client();
export const f = (id) => client.querySync('SELECT * FROM users WHERE id = ' + id);`,
    ],
  },
  safe: {
    sql: [
      `import Client from 'pg-native';
const client = new Client();
export const f = (id) => client.querySync('SELECT * FROM users WHERE id = $1', [id]);`,
    ],
  },
};
