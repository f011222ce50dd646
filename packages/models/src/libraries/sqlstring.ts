import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/mysqljs/sqlstring
export default {
  modules: ['sqlstring'],
  sanitizers: [
    { calls: ['escapeId'], clears: ['sql-identifier'] },
    { calls: ['escape'], clears: ['sql-value'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import mysql from 'mysql';
import { escape } from 'sqlstring';
const pool = mysql.createPool({});
export const f = (table) => pool.query('SELECT * FROM ' + escape(table));`,
    ],
  },
  safe: {
    sql: [
      `import mysql from 'mysql';
import { escapeId } from 'sqlstring';
const pool = mysql.createPool({});
export const f = (table) => pool.query('SELECT * FROM ' + escapeId(table));`,
    ],
  },
};
