import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_NUMBERED_VALUES } from '../shared/advice.js';

// https://sailsjs.com/documentation/reference/waterline-orm/datastores/send-native-query
export default {
  modules: ['sails'],
  globals: ['sails'],
  types: {
    Datastore: ['sails.getDatastore()', 'getDatastore()', 'sails.hooks.orm.datastore()'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: ['sails.sendNativeQuery', 'sendNativeQuery', 'Datastore.sendNativeQuery'],
      text: [0],
      values: 1,
      placeholder: '$n',
      instead: PASS_NUMBERED_VALUES,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `module.exports = { fn: async (inputs) => sails.sendNativeQuery(\`SELECT * FROM users WHERE name = '\${inputs.name}'\`) };`,
      `module.exports = { fn: async ({ id }) => sails.getDatastore().sendNativeQuery('DELETE FROM users WHERE id = ' + id) };`,
    ],
  },
  safe: {
    sql: [
      `module.exports = { fn: async (inputs) => sails.sendNativeQuery('SELECT * FROM users WHERE name = $1', [inputs.name]) };`,
    ],
  },
};
