import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_VALUES, PASS_VALUES_TO_EXECUTE } from '../shared/advice.js';
import { each } from '../shared/each.js';
import { CONNECTIONS, MADE } from '../shared/mysql.js';

const format = [...each([...CONNECTIONS, 'default'], ['format']), 'format'];

// https://github.com/mysqljs/mysql, https://sidorares.github.io/node-mysql2/docs; what escapes there is https://github.com/mysqljs/sqlstring
export default {
  modules: ['mysql', 'mysql2', 'mysql2/promise', 'sqlstring', 'sqlstring-sqlite'],
  types: {
    ...MADE,
    // Of mysql2 with promises.
    Connection: [...MADE.Connection, 'Connection.promise()'],
    PoolConnection: [...MADE.PoolConnection, 'Pool.getConnection()', 'PoolConnection.promise()'],
    Pool: [...MADE.Pool, 'Pool.promise()'],
  },
  sinks: [
    {
      kind: 'sql',
      backslash: 'texts',
      calls: each(CONNECTIONS, ['query', 'execute']),
      text: [0, '0.sql'],
      values: 1,
      placeholder: '?',
      instead: PASS_VALUES,
    },
    {
      kind: 'sql',
      backslash: 'texts',
      calls: each(['Connection', 'PoolConnection'], ['prepare']),
      text: [0, '0.sql'],
      instead: PASS_VALUES_TO_EXECUTE,
    },
    {
      kind: 'sql',
      backslash: 'texts',
      calls: format,
      text: [0],
      values: 1,
      placeholder: '?',
      instead: PASS_VALUES,
    },
    {
      kind: 'sql',
      backslash: 'texts',
      calls: ['raw'],
      text: [0],
      instead: 'Keep raw text constant; values that are not raw are escaped.',
    },
  ],
  sanitizers: [
    { calls: [...each(CONNECTIONS, ['escape']), 'escape'], clears: ['sql-value'] },
    { calls: [...each(CONNECTIONS, ['escapeId']), 'escapeId'], clears: ['sql-identifier'] },
    { calls: format, clears: ['sql-value', 'sql-identifier'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import mysql from 'mysql';
const pool = mysql.createPool({});
export const f = (id) => pool.query('SELECT * FROM users WHERE id = ' + id);`,
      `const mysql = require('mysql');
const connection = mysql.createConnection({});
module.exports = (id, done) => connection.query({ sql: \`SELECT * FROM users WHERE id = \${id}\` }, done);`,
      `const mysql = require('mysql');
const pool = mysql.createPool({});
exports.f = (name, done) => pool.getConnection((error, connection) => { connection.query("SELECT * FROM users WHERE name = '" + name + "'", done); });`,
      `const mysql = require('mysql');
const pool = mysql.createPool({});
exports.f = (name) => pool.on('connection', (connection) => connection.query('SET NAMES ' + name));`,
      `import mysql from 'mysql2';
const pool = mysql.createPool({});
export const f = (id) => pool.query('SELECT * FROM users WHERE id = ' + id);`,
      `const mysql = require('mysql2');
const connection = mysql.createConnection({});
module.exports = (id, done) => connection.query({ sql: \`SELECT * FROM users WHERE id = \${id}\` }, done);`,
      `const mysql = require('mysql2');
const pool = mysql.createPool({});
exports.f = (name, done) => pool.getConnection((error, connection) => { connection.query("SELECT * FROM users WHERE name = '" + name + "'", done); });`,
      `import mysql from 'mysql2/promise';
export const f = async (id) => { const connection = await mysql.createConnection({}); const [rows] = await connection.execute(\`SELECT * FROM users WHERE id = \${id}\`); return rows; };`,
      `import type { Pool } from 'mysql2/promise';
export class Users { constructor(private pool: Pool) {} async find(id: string) { const connection = await this.pool.getConnection(); return connection.query('SELECT * FROM users WHERE id = ' + id); } }`,
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
const pool = mysql.createPool({});
export const f = (id) => pool.query('SELECT * FROM users WHERE id = ?', [id]);`,
      `import mysql from 'mysql';
const pool = mysql.createPool({});
export const f = (table, id) => pool.query(mysql.format('SELECT * FROM ?? WHERE id = ?', [table, id]));`,
      `import mysql from 'mysql';
const pool = mysql.createPool({});
export const f = (id) => pool.query('SELECT * FROM users WHERE id = ' + pool.escape(id));`,
      `import mysql from 'mysql2';
const pool = mysql.createPool({});
export const f = (id) => pool.query('SELECT * FROM users WHERE id = ?', [id]);`,
      `import mysql from 'mysql2';
const pool = mysql.createPool({});
export const f = (table, id) => pool.query(mysql.format('SELECT * FROM ?? WHERE id = ?', [table, id]));`,
      `import mysql from 'mysql2';
const pool = mysql.createPool({});
export const f = (id) => pool.query('SELECT * FROM users WHERE id = ' + pool.escape(id));`,
      `import mysql from 'mysql';
import { escapeId } from 'sqlstring';
const pool = mysql.createPool({});
export const f = (table) => pool.query('SELECT * FROM ' + escapeId(table));`,
      `import SqlString from 'sqlstring';
export const f = (table, id) => SqlString.format('SELECT * FROM ?? WHERE id = ?', [table, id]);`,
    ],
  },
};
