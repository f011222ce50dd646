import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/brianc/node-pg-copy-streams
export default {
  modules: ['pg-copy-streams'],
  sinks: [
    {
      kind: 'sql',
      calls: ['from()', 'to()', 'both()'],
      text: [0],
      instead: 'Keep the statement constant, or choose the table from a list of constants.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { from as copyFrom } from 'pg-copy-streams';
export const f = (client, table) => client.query(copyFrom(\`COPY \${table} FROM STDIN\`));`,
      `import { to } from 'pg-copy-streams';
export const f = (client, id) => client.query(to(\`COPY (SELECT * FROM users WHERE id = \${id}) TO STDOUT\`));`,
    ],
  },
  safe: {
    sql: [
      `import { from as copyFrom } from 'pg-copy-streams';
export const f = (client) => client.query(copyFrom('COPY users FROM STDIN'));`,
      `import { from as copyFrom } from 'pg-copy-streams'; import pg from 'pg';
export const f = (client, table) => client.query(copyFrom('COPY ' + pg.escapeIdentifier(table) + ' FROM STDIN'));`,
    ],
  },
};
