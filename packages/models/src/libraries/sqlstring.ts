import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/mysqljs/sqlstring
export default {
  modules: ['sqlstring', 'sqlstring-sqlite'],
  sinks: [
    {
      kind: 'sql',
      calls: ['format', 'default.format'],
      text: [0],
      values: 1,
      placeholder: '?',
      instead: 'Pass the values beside the text: `{{call}}("… WHERE id = ?", [id])`.',
    },
    {
      kind: 'sql',
      calls: ['raw'],
      text: [0],
      instead: 'Keep raw text constant; values that are not raw are escaped.',
    },
  ],
  sanitizers: [
    { calls: ['escapeId'], clears: ['sql-identifier'] },
    { calls: ['escape'], clears: ['sql-value'] },
    { calls: ['format'], clears: ['sql-value', 'sql-identifier'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import mysql from 'mysql';
import { escape } from 'sqlstring';
const pool = mysql.createPool({});
export const f = (table) => pool.query('SELECT * FROM ' + escape(table));`,
      `import SqlString from 'sqlstring';
export const f = (table, id) => SqlString.format(\`SELECT * FROM \${table} WHERE id = ?\`, [id]);`,
    ],
  },
  safe: {
    sql: [
      `import mysql from 'mysql';
import { escapeId } from 'sqlstring';
const pool = mysql.createPool({});
export const f = (table) => pool.query('SELECT * FROM ' + escapeId(table));`,
      `import SqlString from 'sqlstring';
export const f = (table, id) => SqlString.format('SELECT * FROM ?? WHERE id = ?', [table, id]);`,
    ],
  },
};
