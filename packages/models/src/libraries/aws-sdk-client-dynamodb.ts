import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/dynamodb
export default {
  modules: ['@aws-sdk/client-dynamodb'],
  sinks: [
    {
      kind: 'sql',
      calls: ['new ExecuteStatementCommand()'],
      text: ['0.Statement'],
      instead: 'Write `?` in the statement and pass the values in `Parameters`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { ExecuteStatementCommand } from '@aws-sdk/client-dynamodb';
export const f = (client, id) => client.send(new ExecuteStatementCommand({ Statement: \`SELECT * FROM users WHERE id = \${id}\` }));`,
    ],
  },
  safe: {
    sql: [
      `import { ExecuteStatementCommand } from '@aws-sdk/client-dynamodb';
export const f = (client, id) => client.send(new ExecuteStatementCommand({ Statement: 'SELECT * FROM users WHERE id = ?', Parameters: [{ S: id }] }));`,
    ],
  },
};
