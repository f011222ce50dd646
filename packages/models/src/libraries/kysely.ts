import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { besideSqlTag } from '../shared/sql.js';

// https://kysely-org.github.io/kysely-apidoc/interfaces/Sql.html
export default {
  modules: ['kysely'],
  sinks: [
    // Neither is escaped: https://kysely-org.github.io/kysely-apidoc/interfaces/Sql.html#lit
    besideSqlTag(['sql.raw', 'sql.lit', 'sql.literal']),
    {
      kind: 'sql',
      calls: ['CompiledQuery.raw'],
      text: [0],
      values: 1,
      placeholder: '$n',
      instead: 'Pass the values beside the text: `CompiledQuery.raw("… WHERE id = $1", [id])`.',
    },
    {
      kind: 'sql',
      calls: ['sql'],
      text: [0],
      safeAsTag: true,
      instead: 'Use `sql` as a template tag, which binds its holes.',
    },
  ],
  sanitizers: [
    { calls: ['sql.id', 'sql.ref', 'sql.table'], clears: ['sql-identifier'] },
    {
      calls: ['sql', 'sql.join', 'sql.val', 'sql.value', 'sql.raw', 'sql.lit', 'sql.literal'],
      clears: ['sql-value', 'sql-identifier'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { sql } from 'kysely';
export const f = (id) => sql.raw('id = ' + id);`,
      `import { sql } from 'kysely';
export const f = (db, column) => db.selectFrom('users').selectAll().orderBy(sql\`\${sql.raw('lower(' + column + ')')} desc\`).execute();`,
      `import { sql } from 'kysely';
export const f = (name) => sql\`name = \${sql.lit('%' + name)}\`;`,
      `import { CompiledQuery } from 'kysely';
export const f = (db, id) => db.executeQuery(CompiledQuery.raw(\`SELECT * FROM users WHERE id = \${id}\`, []));`,
    ],
  },
  safe: {
    sql: [
      `import { sql } from 'kysely';
export const f = (id) => sql\`id = \${id}\`;`,
      `import { sql } from 'kysely';
export const f = (db, column) => sql\`SELECT \${sql.ref(column)} FROM users\`.execute(db);`,
      `import { sql } from 'kysely';
export const f = (limit) => sql\`LIMIT \${sql.lit(Number(limit))}\`;`,
      `import { CompiledQuery } from 'kysely';
export const f = (db, id) => db.executeQuery(CompiledQuery.raw('SELECT * FROM users WHERE id = $1', [id]));`,
    ],
  },
};
