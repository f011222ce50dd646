import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/mysqljs/mysql
export default {
  modules: ['mysql'],
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
      calls: ['Connection.query', 'Pool.query', 'PoolConnection.query'],
      text: [0, '0.sql'],
      values: 1,
      placeholder: '?',
      instead: 'Pass the values beside the text: `{{call}}("… WHERE id = ?", [id])`.',
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
      `import mysql from 'mysql';
const pool = mysql.createPool({});
export const f = (id) => pool.query('SELECT * FROM users WHERE id = ' + id);`,
      `const mysql = require('mysql');
const connection = mysql.createConnection({});
module.exports = (id, done) => connection.query({ sql: \`SELECT * FROM users WHERE id = \${id}\` }, done);`,
      `const mysql = require('mysql');
const pool = mysql.createPool({});
exports.f = (name, done) => pool.getConnection((error, connection) => { connection.query("SELECT * FROM users WHERE name = '" + name + "'", done); });`,
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
    ],
  },
};
