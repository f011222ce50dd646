import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://tediousjs.github.io/tedious/api-request.html
export default {
  modules: ['tedious'],
  sinks: [
    {
      kind: 'sql',
      calls: ['new Request()'],
      text: [0],
      placeholder: '@name',
      instead:
        'Name a parameter in the text and add its value: `request.addParameter("id", TYPES.Int, id)`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { Request } from 'tedious';
export const f = (connection, id, done) => connection.execSql(new Request(\`SELECT * FROM users WHERE id = \${id}\`, done));`,
    ],
  },
  safe: {
    sql: [
      `import { Request, TYPES } from 'tedious';
export const f = (connection, id, done) => { const request = new Request('SELECT * FROM users WHERE id = @id', done); request.addParameter('id', TYPES.Int, id); connection.execSql(request); };`,
    ],
  },
};
