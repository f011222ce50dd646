import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://jawj.github.io/zapatos/
export default {
  modules: ['zapatos/db', 'zapatos/src', 'zapatos'],
  sinks: [
    {
      kind: 'sql',
      calls: ['sql', 'db.sql'],
      text: [0],
      safeAsTag: true,
      instead: 'Use it as a template tag, and write values as `${db.param(value)}`.',
    },
    {
      kind: 'sql',
      calls: ['raw', 'db.raw'],
      text: [0],
      instead: 'Write values as `${db.param(value)}`, which binds them.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import * as db from 'zapatos/db';
       export const f = (pool, name) => db.sql\`SELECT * FROM users WHERE \${db.raw(\`name = '\${name}'\`)}\`.run(pool);`,
    ],
  },
  safe: {
    sql: [
      `import * as db from 'zapatos/db';
       export const f = (pool, name) => db.sql\`SELECT * FROM users WHERE name = \${db.param(name)}\`.run(pool);`,
    ],
  },
};
