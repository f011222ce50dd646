import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/datalanche/node-pg-format
export default {
  modules: ['pg-format', '@scaleleap/pg-format'],
  sinks: [
    {
      kind: 'sql',
      calls: ['default()', 'default.withArray', 'format', 'withArray'],
      text: [0],
      instead: 'Keep the format constant: `format("… WHERE name = %L", name)`.',
    },
  ],
  sanitizers: [
    { calls: ['ident', 'default.ident', 'quoteIdent'], clears: ['sql-identifier'] },
    { calls: ['literal', 'default.literal', 'quoteLiteral'], clears: ['sql-value'] },
    {
      calls: ['default()', 'default.withArray', 'withArray'],
      clears: ['sql-value', 'sql-identifier'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import pg from 'pg';
import format from 'pg-format';
const pool = new pg.Pool();
export const f = (table) => pool.query('SELECT * FROM ' + format.literal(table));`,
      `import format from 'pg-format';
export const f = (pool, table, name) => pool.query(format(\`SELECT * FROM \${table} WHERE name = %L\`, name));`,
    ],
  },
  safe: {
    sql: [
      `import pg from 'pg';
import format from 'pg-format';
const pool = new pg.Pool();
export const f = (table) => pool.query('SELECT * FROM ' + format.ident(table));`,
      `import pg from 'pg';
import format from 'pg-format';
const pool = new pg.Pool();
export const f = (table, name) => pool.query(format('SELECT * FROM %I WHERE name = %L', table, name));`,
    ],
  },
};
