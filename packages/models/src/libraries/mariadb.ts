import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/mariadb-corporation/mariadb-connector-nodejs
export default {
  modules: ['mariadb', 'mariadb/callback'],
  types: {
    Connection: ['createConnection()'],
    PoolConnection: [
      'Pool.getConnection()',
      'Pool.getConnection(0)#1',
      'FilteredPoolCluster.getConnection()',
      'Cluster.getConnection()',
    ],
    Pool: ['createPool()'],
    Cluster: ['createPoolCluster()'],
    FilteredPoolCluster: ['Cluster.of()'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: [
        'Connection.query',
        'Connection.execute',
        'Connection.batch',
        'Connection.queryStream',
        'Pool.query',
        'Pool.execute',
        'Pool.batch',
        'Pool.queryStream',
        'PoolConnection.query',
        'PoolConnection.execute',
        'PoolConnection.batch',
        'PoolConnection.queryStream',
        'FilteredPoolCluster.query',
        'FilteredPoolCluster.execute',
        'FilteredPoolCluster.batch',
        'FilteredPoolCluster.queryStream',
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
  ],
  sanitizers: [
    {
      calls: [
        'Connection.escape',
        'Pool.escape',
        'PoolConnection.escape',
        'FilteredPoolCluster.escape',
        'escape',
      ],
      clears: ['sql-value'],
    },
    {
      calls: [
        'Connection.escapeId',
        'Pool.escapeId',
        'PoolConnection.escapeId',
        'FilteredPoolCluster.escapeId',
        'escapeId',
      ],
      clears: ['sql-identifier'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import mariadb from 'mariadb';
const pool = mariadb.createPool({});
export const f = (id) => pool.query('SELECT * FROM users WHERE id = ' + id);`,
      `const mariadb = require('mariadb');
const pool = mariadb.createPool({});
exports.f = async (rows) => { const connection = await pool.getConnection(); try { return await connection.batch(\`INSERT INTO items VALUES (\${rows})\`); } finally { connection.release(); } };`,
    ],
  },
  safe: {
    sql: [
      `import mariadb from 'mariadb';
const pool = mariadb.createPool({});
export const f = (id) => pool.query('SELECT * FROM users WHERE id = ?', [id]);`,
    ],
  },
};
