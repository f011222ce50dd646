import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://node-postgres.com/apis/cursor
export default {
  modules: ['pg-cursor'],
  sinks: [
    {
      kind: 'sql',
      calls: ['new default()'],
      text: [0],
      values: 1,
      placeholder: '$n',
      instead: 'Pass the values beside the text: `{{call}}("… WHERE id = $1", [id])`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import Cursor from 'pg-cursor';
export const f = (client, id) => client.query(new Cursor(\`SELECT * FROM users WHERE id = \${id}\`));`,
      `const Cursor = require('pg-cursor');
exports.f = (client, name) => client.query(new Cursor("SELECT * FROM users WHERE name = '" + name + "'"));`,
    ],
  },
  safe: {
    sql: [
      `import Cursor from 'pg-cursor';
export const f = (client, id) => client.query(new Cursor('SELECT * FROM users WHERE id = $1', [id]));`,
    ],
  },
};
