import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/datalanche/node-pg-format
export default {
  modules: ['pg-format'],
  sanitizers: [
    { calls: ['ident', 'default.ident'], clears: ['sql-identifier'] },
    { calls: ['literal', 'default.literal'], clears: ['sql-value'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import pg from 'pg';
import format from 'pg-format';
const pool = new pg.Pool();
export const f = (table) => pool.query('SELECT * FROM ' + format.literal(table));`,
    ],
  },
  safe: {
    sql: [
      `import pg from 'pg';
import format from 'pg-format';
const pool = new pg.Pool();
export const f = (table) => pool.query('SELECT * FROM ' + format.ident(table));`,
    ],
  },
};
