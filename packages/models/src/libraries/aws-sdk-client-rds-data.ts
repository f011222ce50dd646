import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/rds-data
export default {
  modules: ['@aws-sdk/client-rds-data'],
  sinks: [
    {
      kind: 'sql',
      calls: ['new ExecuteStatementCommand()', 'new BatchExecuteStatementCommand()'],
      text: ['0.sql'],
      instead: 'Name a parameter in the text, `:id`, and pass its value in `parameters`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { ExecuteStatementCommand } from '@aws-sdk/client-rds-data';
export const f = (client, id) => client.send(new ExecuteStatementCommand({ sql: \`SELECT * FROM users WHERE id = \${id}\` }));`,
    ],
  },
  safe: {
    sql: [
      `import { ExecuteStatementCommand } from '@aws-sdk/client-rds-data';
export const f = (client, id) => client.send(new ExecuteStatementCommand({ sql: 'SELECT * FROM users WHERE id = :id', parameters: [{ name: 'id', value: { stringValue: id } }] }));`,
    ],
  },
};
