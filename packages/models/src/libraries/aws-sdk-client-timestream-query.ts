import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/timestream-query
export default {
  modules: ['@aws-sdk/client-timestream-query'],
  sinks: [
    {
      kind: 'sql',
      calls: ['new QueryCommand()'],
      text: ['0.QueryString'],
      instead: 'Keep the text constant; prepare a query that has parameters.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { QueryCommand } from '@aws-sdk/client-timestream-query';
export const f = (client, id) => client.send(new QueryCommand({ QueryString: \`SELECT * FROM users WHERE id = \${id}\` }));`,
    ],
  },
  safe: {
    sql: [
      `import { QueryCommand } from '@aws-sdk/client-timestream-query';
export const f = (client, id) => client.send(new QueryCommand({ QueryString: 'SELECT * FROM users WHERE id = ?', ExecutionParameters: [id] }));`,
    ],
  },
};
