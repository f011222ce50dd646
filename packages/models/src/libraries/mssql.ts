import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/tediousjs/node-mssql
export default {
  modules: ['mssql', 'mssql/msnodesqlv8', 'mssql/tedious'],
  types: {
    ConnectionPool: [
      'new ConnectionPool()',
      'connect()',
      'ConnectionPool.connect()',
      'default.connect()',
    ],
    Request: [
      'new Request()',
      'ConnectionPool.request()',
      'Transaction.request()',
      'Request.input()',
      'Request.output()',
    ],
    Transaction: ['new Transaction()', 'ConnectionPool.transaction()'],
    PreparedStatement: ['new PreparedStatement()'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: ['Request.query', 'Request.batch'],
      text: [0],
      placeholder: '@name',
      input: 'input',
      safeAsTag: true,
      instead: 'Declare a parameter with `.input("id", id)` and name it in the text: `@id`.',
    },
    {
      kind: 'sql',
      calls: [
        'ConnectionPool.query',
        'ConnectionPool.batch',
        'query',
        'batch',
        'default.query',
        'default.batch',
      ],
      text: [0],
      placeholder: '@name',
      safeAsTag: true,
      instead: 'Declare a parameter with `.input("id", id)` and name it in the text: `@id`.',
    },
    {
      kind: 'sql',
      calls: ['PreparedStatement.prepare', 'Request.execute'],
      text: [0],
      placeholder: '@name',
      instead: 'Declare a parameter with `.input("id", id)` and name it in the text: `@id`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import sql from 'mssql';
export const f = async (id) => { const pool = await sql.connect(config); return pool.request().query(\`SELECT * FROM users WHERE id = \${id}\`); };`,
      `const sql = require('mssql');
exports.f = (name) => sql.connect(config).then((pool) => pool.request().input('a', 1).query("SELECT * FROM users WHERE name = '" + name + "'"));`,
      `import sql from 'mssql';
export const f = (id) => new sql.Request().query('SELECT * FROM users WHERE id = ' + id);`,
      `import { ConnectionPool } from 'mssql';
export class Users { constructor(private pool: ConnectionPool) {} find(id: string) { return this.pool.request().query(\`SELECT * FROM users WHERE id = \${id}\`); } }`,
    ],
  },
  safe: {
    sql: [
      `import sql from 'mssql';
export const f = async (id) => { const pool = await sql.connect(config); return pool.request().input('id', id).query('SELECT * FROM users WHERE id = @id'); };`,
      `import sql from 'mssql';
export const f = (id) => sql.query\`SELECT * FROM users WHERE id = \${id}\`;`,
    ],
  },
};
