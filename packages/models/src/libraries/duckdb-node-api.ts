import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_NUMBERED_VALUES } from '../shared/advice.js';

// https://duckdb.org/docs/stable/clients/node_neo/overview
export default {
  modules: ['@duckdb/node-api'],
  types: {
    Instance: ['DuckDBInstance.create()', 'DuckDBInstance.fromCache()'],
    DuckDBConnection: ['Instance.connect()', 'DuckDBConnection.create()'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: [
        'DuckDBConnection.run',
        'DuckDBConnection.runAndRead',
        'DuckDBConnection.runAndReadAll',
        'DuckDBConnection.runAndReadUntil',
        'DuckDBConnection.stream',
        'DuckDBConnection.streamAndRead',
        'DuckDBConnection.streamAndReadAll',
        'DuckDBConnection.streamAndReadUntil',
      ],
      text: [0],
      values: 1,
      placeholder: '$n',
      instead: PASS_NUMBERED_VALUES,
    },
    {
      kind: 'sql',
      calls: ['DuckDBConnection.prepare', 'DuckDBConnection.extractStatements'],
      text: [0],
      instead: 'Keep the text constant and bind the values to the prepared statement.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { DuckDBInstance } from '@duckdb/node-api';
export const f = async (id) => { const db = await DuckDBInstance.create('app.db'); const connection = await db.connect(); return connection.runAndReadAll(\`SELECT * FROM users WHERE id = \${id}\`); };`,
    ],
  },
  safe: {
    sql: [
      `import { DuckDBInstance } from '@duckdb/node-api';
export const f = async (id) => { const db = await DuckDBInstance.create('app.db'); const connection = await db.connect(); return connection.runAndReadAll('SELECT * FROM users WHERE id = $1', [id]); };`,
    ],
  },
};
