import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_NUMBERED_VALUES } from '../shared/advice.js';

// https://node-postgres.com/apis/cursor, https://github.com/brianc/node-postgres/tree/master/packages/pg-query-stream
export default {
  modules: ['pg-cursor', 'pg-query-stream'],
  sinks: [
    {
      kind: 'sql',
      calls: ['new default()'],
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
      `import Cursor from 'pg-cursor';
export const f = (client, id) => client.query(new Cursor(\`SELECT * FROM users WHERE id = \${id}\`));`,
      `const Cursor = require('pg-cursor');
exports.f = (client, name) => client.query(new Cursor("SELECT * FROM users WHERE name = '" + name + "'"));`,
      `import QueryStream from 'pg-query-stream';
export const f = (client, id) => client.query(new QueryStream('SELECT * FROM users WHERE id = ' + id));`,
    ],
  },
  safe: {
    sql: [
      `import Cursor from 'pg-cursor';
export const f = (client, id) => client.query(new Cursor('SELECT * FROM users WHERE id = $1', [id]));`,
      `import QueryStream from 'pg-query-stream';
export const f = (client, id) => client.query(new QueryStream('SELECT * FROM users WHERE id = $1', [id]));`,
    ],
  },
};
