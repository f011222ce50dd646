import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://orm.drizzle.team/docs/sql
export default {
  modules: ['drizzle-orm'],
  sinks: [
    {
      kind: 'sql',
      calls: ['sql.raw'],
      text: [0],
      instead: 'Use the `sql` tag, which binds its holes.',
    },
    {
      kind: 'sql',
      calls: ['sql'],
      text: [0],
      safeAsTag: true,
      instead: 'Use `sql` as a template tag, which binds its holes.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { sql } from 'drizzle-orm';
       export const f = (id) => sql.raw(\`id = \${id}\`);`,
    ],
  },
  safe: {
    sql: [
      `import { sql } from 'drizzle-orm';
       export const f = (id) => sql\`id = \${id}\`;`,
    ],
  },
};
