import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/redshift-data
export default {
  modules: ['@aws-sdk/client-redshift-data'],
  sinks: [
    {
      kind: 'sql',
      calls: ['new ExecuteStatementCommand()'],
      text: ['0.Sql'],
      instead: 'Name a parameter in the text, `:id`, and pass its value in `Parameters`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { ExecuteStatementCommand } from '@aws-sdk/client-redshift-data';
export const f = (client, id) => client.send(new ExecuteStatementCommand({ Sql: \`SELECT * FROM users WHERE id = \${id}\` }));`,
    ],
  },
  safe: {
    sql: [
      `import { ExecuteStatementCommand } from '@aws-sdk/client-redshift-data';
export const f = (client, id) => client.send(new ExecuteStatementCommand({ Sql: 'SELECT * FROM users WHERE id = :id', Parameters: [{ name: 'id', value: id }] }));`,
    ],
  },
};
