import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://kysely-org.github.io/kysely-apidoc/
export default {
  modules: ['kysely'],
  sinks: [
    {
      kind: 'sql',
      calls: ['sql.raw', 'CompiledQuery.raw'],
      text: [0],
      instead: 'Use the `sql` tag, which binds its holes.',
    },
    { kind: 'sql', calls: ['sql'], text: [0], safeAsTag: true },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { sql } from 'kysely';
       export const f = (id) => sql.raw('id = ' + id);`,
    ],
  },
  safe: {
    sql: [
      `import { sql } from 'kysely';
       export const f = (id) => sql\`id = \${id}\`;`,
    ],
  },
};
