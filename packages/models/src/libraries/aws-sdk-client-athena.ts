import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/athena
export default {
  modules: ['@aws-sdk/client-athena'],
  sinks: [
    {
      kind: 'sql',
      calls: ['new StartQueryExecutionCommand()'],
      text: ['0.QueryString'],
      instead: 'Write `?` in the text and pass the values in `ExecutionParameters`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { StartQueryExecutionCommand } from '@aws-sdk/client-athena';
export const f = (client, id) => client.send(new StartQueryExecutionCommand({ QueryString: \`SELECT * FROM users WHERE id = \${id}\` }));`,
    ],
  },
  safe: {
    sql: [
      `import { StartQueryExecutionCommand } from '@aws-sdk/client-athena';
export const f = (client, id) => client.send(new StartQueryExecutionCommand({ QueryString: 'SELECT * FROM users WHERE id = ?', ExecutionParameters: [id] }));`,
    ],
  },
};
