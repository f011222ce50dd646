import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { besideSqlTag } from '../shared/sql.js';

const sqliteDatabases = [
  'Database',
  'BetterSQLite3Database',
  'LibSQLDatabase',
  'DrizzleD1Database',
  'BaseSQLiteDatabase',
];
const databases = [
  ...sqliteDatabases,
  'NodePgDatabase',
  'PostgresJsDatabase',
  'MySql2Database',
  'NeonHttpDatabase',
  'PgDatabase',
];

// https://orm.drizzle.team/docs/sql
export default {
  modules: [
    'drizzle-orm',
    'drizzle-orm/sql',
    'drizzle-orm/node-postgres',
    'drizzle-orm/postgres-js',
    'drizzle-orm/mysql2',
    'drizzle-orm/better-sqlite3',
    'drizzle-orm/libsql',
    'drizzle-orm/neon-http',
    'drizzle-orm/neon-serverless',
    'drizzle-orm/vercel-postgres',
    'drizzle-orm/planetscale-serverless',
    'drizzle-orm/pglite',
    'drizzle-orm/bun-sql',
    'drizzle-orm/bun-sqlite',
    'drizzle-orm/d1',
    'drizzle-orm/sql-js',
    'drizzle-orm/singlestore',
    'drizzle-orm/aws-data-api/pg',
    'drizzle-orm/expo-sqlite',
    'drizzle-orm/op-sqlite',
    'drizzle-orm/tidb-serverless',
    'drizzle-orm/xata-http',
    'drizzle-orm/sqlite-proxy',
    'drizzle-orm/pg-proxy',
    'drizzle-orm/mysql-proxy',
    'drizzle-orm/durable-sqlite',
    'drizzle-orm/libsql/node',
    'drizzle-orm/libsql/web',
    'drizzle-orm/libsql/http',
    'drizzle-orm/pg-core',
    'drizzle-orm/mysql-core',
    'drizzle-orm/sqlite-core',
  ],
  types: {
    Database: ['drizzle()', 'Database.transaction(0)#0', 'drizzle.mock()'],
    NodePgDatabase: [],
    PostgresJsDatabase: [],
    MySql2Database: [],
    BetterSQLite3Database: [],
    LibSQLDatabase: [],
    NeonHttpDatabase: [],
    DrizzleD1Database: [],
    PgDatabase: [],
    BaseSQLiteDatabase: [],
  },
  sinks: [
    besideSqlTag(['sql.raw']),
    besideSqlTag([
      ...each(databases, ['execute']),
      ...each(sqliteDatabases, ['run', 'all', 'get', 'values']),
    ]),
    {
      kind: 'sql',
      calls: ['sql'],
      text: [0],
      safeAsTag: true,
      instead: 'Use `sql` as a template tag, which binds its holes.',
    },
  ],
  sources: [
    {
      // https://orm.drizzle.team/docs/guides/vector-similarity-search
      label: 'retrieved',
      values: [
        'cosineDistance()',
        'l2Distance()',
        'l1Distance()',
        'innerProduct()',
        'hammingDistance()',
        'jaccardDistance()',
      ],
    },
  ],
  sanitizers: [
    { calls: ['sql.identifier'], clears: ['sql-identifier'] },
    {
      calls: ['sql', 'sql.join', 'sql.placeholder', 'sql.param', 'sql.raw'],
      clears: ['sql-value', 'sql-identifier'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { sql } from 'drizzle-orm';
export const f = (id) => sql.raw(\`id = \${id}\`);`,
      `import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
const db = drizzle(process.env.DATABASE_URL);
export const f = (id) => db.execute(sql\`SELECT * FROM users WHERE \${sql.raw('id = ' + id)}\`);`,
      `import { drizzle } from 'drizzle-orm/postgres-js';
const db = drizzle(client);
export const f = (id) => db.execute(\`SELECT * FROM users WHERE id = \${id}\`);`,
      `import { drizzle } from 'drizzle-orm/better-sqlite3';
const db = drizzle('app.db');
export const f = (id) => db.transaction((tx) => tx.run('DELETE FROM users WHERE id = ' + id));`,
      `import { sql } from 'drizzle-orm';
export const f = (column) => sql(['SELECT ' + column]);`,
    ],
  },
  safe: {
    sql: [
      `import { sql } from 'drizzle-orm';
export const f = (id) => sql\`id = \${id}\`;`,
      `import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
const db = drizzle(process.env.DATABASE_URL);
export const f = (ids) => db.execute(sql\`SELECT * FROM users WHERE id IN (\${sql.join(ids.map((id) => sql\`\${id}\`), sql\`, \`)})\`);`,
      `import { sql } from 'drizzle-orm';
export const f = (db, column) => db.execute(sql\`SELECT \${sql.identifier(column)} FROM users\`);`,
    ],
  },
};
