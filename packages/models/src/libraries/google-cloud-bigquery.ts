import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

// https://cloud.google.com/bigquery/docs/parameterized-queries
export default {
  modules: ['@google-cloud/bigquery'],
  types: { BigQuery: ['new BigQuery()', 'new default()'], Dataset: ['BigQuery.dataset()'] },
  sinks: [
    {
      kind: 'sql',
      backslash: true,
      calls: each(['BigQuery', 'Dataset'], ['query', 'createQueryJob', 'createQueryStream']),
      text: [0, '0.query'],
      placeholder: '@name',
      instead: 'Name a parameter in the text, `@id`, and pass its value in `params`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { BigQuery } from '@google-cloud/bigquery';
const bigquery = new BigQuery();
export const f = (id) => bigquery.query({ query: \`SELECT * FROM users WHERE id = \${id}\` });`,
    ],
  },
  safe: {
    sql: [
      `import { BigQuery } from '@google-cloud/bigquery';
const bigquery = new BigQuery();
export const f = (id) => bigquery.query({ query: 'SELECT * FROM users WHERE id = @id', params: { id } });`,
    ],
  },
};
