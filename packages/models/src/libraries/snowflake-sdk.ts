import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.snowflake.com/en/developer-guide/node-js/nodejs-driver-execute
export default {
  modules: ['snowflake-sdk'],
  types: { Connection: ['createConnection()', 'Pool.use(0)#0'], Pool: ['createPool()'] },
  sinks: [
    {
      kind: 'sql',
      backslash: true,
      calls: ['Connection.execute'],
      text: ['0.sqlText'],
      instead: 'Write `?` in the text and pass the values in `binds`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import snowflake from 'snowflake-sdk';
const connection = snowflake.createConnection({});
export const f = (id) => connection.execute({ sqlText: \`SELECT * FROM users WHERE id = \${id}\` });`,
    ],
  },
  safe: {
    sql: [
      `import snowflake from 'snowflake-sdk';
const connection = snowflake.createConnection({});
export const f = (id) => connection.execute({ sqlText: 'SELECT * FROM users WHERE id = ?', binds: [id] });`,
    ],
  },
};
