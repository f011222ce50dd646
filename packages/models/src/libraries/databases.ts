import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { besideSqlTag, bindingTag } from '../shared/sql.js';

// https://www.atdatabases.org/docs/sql
export default {
  modules: [
    '@databases/sql',
    '@databases/pg',
    '@databases/mysql',
    '@databases/sqlite',
    '@databases/sqlite-sync',
    '@databases/expo',
    '@databases/bigquery',
  ],
  types: { Connection: ['default()', 'Connection.tx(0)#0', 'Connection.task(0)#0'] },
  sinks: [
    bindingTag(['sql', 'default.sql', 'Connection.sql']),
    besideSqlTag([
      'sql.__dangerous__rawValue',
      'default.__dangerous__rawValue',
      'default.sql.__dangerous__rawValue',
    ]),
  ],
  sanitizers: [
    { calls: ['sql.ident'], clears: ['sql-identifier'] },
    { calls: ['sql', 'sql.join', 'sql.value'], clears: ['sql-value', 'sql-identifier'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { sql } from '@databases/pg';
export const f = (db, id) => db.query(sql\`SELECT * FROM users WHERE \${sql.__dangerous__rawValue('id = ' + id)}\`);`,
    ],
  },
  safe: {
    sql: [
      `import { sql } from '@databases/pg';
export const f = (db, id) => db.query(sql\`SELECT * FROM users WHERE id = \${id}\`);`,
    ],
  },
};
