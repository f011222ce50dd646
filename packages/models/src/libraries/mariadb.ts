import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/mariadb-corporation/mariadb-connector-nodejs
export default {
  modules: ['mariadb', 'mariadb/callback'],
  types: {
    Connection: [
      'createConnection()',
      'Pool.getConnection()',
      'Pool.getConnection(0)#1',
      'Connection.promise()',
    ],
    Pool: ['createPool()', 'createPoolCluster()', 'Pool.promise()'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: [
        'Connection.query',
        'Pool.query',
        'Connection.execute',
        'Pool.execute',
        'Connection.batch',
        'Connection.queryStream',
        'Connection.prepare',
      ],
      text: [0, '0.sql'],
      values: 1,
      placeholder: '?',
      instead: 'Pass the values beside the text: `{{call}}("… WHERE id = ?", [id])`.',
    },
  ],
  sanitizers: [
    { calls: ['escape', 'Connection.escape', 'Pool.escape'], clears: ['sql-value'] },
    { calls: ['escapeId', 'Connection.escapeId', 'Pool.escapeId'], clears: ['sql-identifier'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import mysql from 'mariadb';
       const pool = mysql.createPool({}); export const f = (id) => pool.query('SELECT * FROM users WHERE id = ' + id);`,
      `const mysql = require('mariadb'); const connection = mysql.createConnection({}); module.exports = (id, done) => connection.query({ sql: \`SELECT * FROM users WHERE id = \${id}\` }, done);`,
    ],
  },
  safe: {
    sql: [
      `import mysql from 'mariadb';
       const pool = mysql.createPool({}); export const f = (id) => pool.query('SELECT * FROM users WHERE id = ?', [id]);`,
    ],
  },
};
