import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://node-oracledb.readthedocs.io/en/latest/api_manual/connection.html
export default {
  modules: ['oracledb'],
  types: {
    Connection: [
      'getConnection()',
      'Pool.getConnection()',
      'getConnection(-1)#1',
      'Pool.getConnection(-1)#1',
    ],
    Pool: ['createPool()', 'getPool()', 'createPool(-1)#1'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: [
        'Connection.execute',
        'Connection.executeMany',
        'Connection.queryStream',
        'Connection.parse',
        'Connection.getStatementInfo',
      ],
      text: [0, '0.statement'],
      values: 1,
      placeholder: ':name',
      instead: 'Bind the values: `{{call}}("… WHERE id = :id", { id })`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import oracledb from 'oracledb';
export const f = async (id) => { const connection = await oracledb.getConnection(config); return connection.execute(\`SELECT * FROM users WHERE id = \${id}\`); };`,
      `const oracledb = require('oracledb');
exports.f = async (name) => { const pool = await oracledb.createPool({}); const connection = await pool.getConnection(); return connection.execute("SELECT * FROM users WHERE name = '" + name + "'"); };`,
    ],
  },
  safe: {
    sql: [
      `import oracledb from 'oracledb';
export const f = async (id) => { const connection = await oracledb.getConnection(config); return connection.execute('SELECT * FROM users WHERE id = :id', { id }); };`,
    ],
  },
};
