import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://clickhouse.com/docs/integrations/javascript
export default {
  modules: ['@clickhouse/client', '@clickhouse/client-web'],
  types: { ClickHouseClient: ['createClient()'] },
  sinks: [
    {
      kind: 'sql',
      backslash: true,
      calls: ['ClickHouseClient.query', 'ClickHouseClient.command', 'ClickHouseClient.exec'],
      text: ['0.query'],
      instead:
        'Name a parameter with its type, `{id: UInt32}`, and pass its value in `query_params`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { createClient } from '@clickhouse/client';
const client = createClient();
export const f = (id) => client.query({ query: \`SELECT * FROM users WHERE id = \${id}\`, format: 'JSON' });`,
    ],
  },
  safe: {
    sql: [
      `import { createClient } from '@clickhouse/client';
const client = createClient();
export const f = (id) => client.query({ query: 'SELECT * FROM users WHERE id = {id: UInt32}', query_params: { id } });`,
    ],
  },
};
