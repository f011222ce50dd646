import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_NUMBERED_VALUES } from '../shared/advice.js';

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
      instead: PASS_NUMBERED_VALUES,
    },
    {
      kind: 'sql',
      calls: ['Client.prepare', 'Client.prepareSync'],
      text: [1],
      instead: PASS_NUMBERED_VALUES,
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
