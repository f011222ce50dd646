import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_VALUES, PASS_VALUES_TO_EXECUTE } from '../shared/advice.js';
import { each } from '../shared/each.js';

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
      backslash: 'texts',
      calls: each(
        ['Connection', 'Pool', 'PoolConnection', 'FilteredPoolCluster'],
        ['query', 'execute', 'batch', 'queryStream'],
      ),
      text: [0, '0.sql'],
      values: 1,
      placeholder: '?',
      instead: PASS_VALUES,
    },
    {
      kind: 'sql',
      backslash: 'texts',
      calls: ['Connection.prepare', 'PoolConnection.prepare'],
      text: [0, '0.sql'],
      instead: PASS_VALUES_TO_EXECUTE,
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
