import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://sidorares.github.io/node-mysql2/docs
export default {
  modules: ['mysql2', 'mysql2/promise'],
  types: {
    Connection: ['createConnection()', 'Connection.promise()'],
    PoolConnection: [
      'Pool.getConnection()',
      'Pool.getConnection(0)#1',
      'Cluster.getConnection(*)#1',
      'PoolConnection.promise()',
    ],
    Pool: ['createPool()', 'Pool.promise()', 'Cluster.of()'],
    Cluster: ['createPoolCluster()'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: [
        'Connection.query',
        'Connection.execute',
        'Pool.query',
        'Pool.execute',
        'PoolConnection.query',
        'PoolConnection.execute',
      ],
      text: [0, '0.sql'],
      values: 1,
      placeholder: '?',
      instead: 'Pass the values beside the text: `{{call}}("… WHERE id = ?", [id])`.',
    },
    {
      kind: 'sql',
      calls: ['Connection.prepare', 'PoolConnection.prepare'],
      text: [0, '0.sql'],
      instead: 'Keep the text constant and pass the values to `execute`.',
    },
    {
      kind: 'sql',
      calls: ['Connection.format', 'Pool.format', 'PoolConnection.format', 'format'],
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
    {
      calls: ['Connection.escape', 'Pool.escape', 'PoolConnection.escape', 'escape'],
      clears: ['sql-value'],
    },
    {
      calls: ['Connection.escapeId', 'Pool.escapeId', 'PoolConnection.escapeId', 'escapeId'],
      clears: ['sql-identifier'],
    },
    {
      calls: ['Connection.format', 'Pool.format', 'PoolConnection.format', 'format'],
      clears: ['sql-value', 'sql-identifier'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
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
    ],
  },
  safe: {
    sql: [
      `import mysql from 'mysql2';
const pool = mysql.createPool({});
export const f = (id) => pool.query('SELECT * FROM users WHERE id = ?', [id]);`,
      `import mysql from 'mysql2';
const pool = mysql.createPool({});
export const f = (table, id) => pool.query(mysql.format('SELECT * FROM ?? WHERE id = ?', [table, id]));`,
      `import mysql from 'mysql2';
const pool = mysql.createPool({});
export const f = (id) => pool.query('SELECT * FROM users WHERE id = ' + pool.escape(id));`,
    ],
  },
};
