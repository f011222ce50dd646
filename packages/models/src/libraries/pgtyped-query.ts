import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://pgtyped.dev/docs/ts-file
export default {
  modules: ['@pgtyped/query', '@pgtyped/runtime'],
  sinks: [
    {
      kind: 'sql',
      calls: ['sql'],
      text: [0],
      safeAsTag: true,
      instead: 'Use it as a template tag with constant text and name parameters: `$id`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { sql } from '@pgtyped/runtime';
export const f = (id) => sql(['SELECT * FROM users WHERE id = ' + id]);`,
    ],
  },
  safe: {
    sql: [
      `import { sql } from '@pgtyped/runtime';
export const find = sql\`SELECT * FROM users WHERE id = $id\`;`,
    ],
  },
};
