import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_NUMBERED_VALUES } from '../shared/advice.js';

// https://node-postgres.com/apis/client
export default {
  modules: ['pg', 'pg/lib/client', 'pg-pool'],
  types: {
    Pool: ['new Pool()', 'new default.Pool()', 'new native.Pool()'],
    Client: ['new Client()', 'new native.Client()', 'Pool.connect()', 'Pool.connect(0)#1'],
    PoolClient: [
      'Pool.connect()',
      'Pool.on(1:connect)#0',
      'Pool.on(1:acquire)#0',
      'Pool.on(1:remove)#0',
    ],
  },
  sinks: [
    {
      kind: 'sql',
      calls: ['Pool.query', 'Client.query', 'PoolClient.query', 'new Query()'],
      text: [0, '0.text'],
      values: 1,
      placeholder: '$n',
      lists: true,
      instead: PASS_NUMBERED_VALUES,
    },
  ],
  sanitizers: [
    { calls: ['escapeIdentifier', 'Client.escapeIdentifier'], clears: ['sql-identifier'] },
    { calls: ['escapeLiteral', 'Client.escapeLiteral'], clears: ['sql-value'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import pg from 'pg';
       const pool = new pg.Pool(); export const f = (schema) => pool.on('connect', (client) => client.query('SET search_path TO ' + schema));`,
      `import pg from 'pg';
       const pool = new pg.Pool(); export const f = (id) => pool.query(\`SELECT * FROM users WHERE id = \${id}\`);`,
      `const { Client } = require('pg'); const client = new Client(); module.exports = (id) => client.query({ text: 'SELECT * FROM users WHERE id = ' + id });`,
      `import type { Pool } from 'pg';
       export class Users { constructor(private db: Pool) {} find(id: string) { return this.db.query('SELECT * FROM users WHERE id = ' + id); } }`,
    ],
  },
  safe: {
    sql: [
      `import pg from 'pg';
       const pool = new pg.Pool(); export const f = (id) => pool.query('SELECT * FROM users WHERE id = $1', [id]);`,
      `import pg from 'pg';
       const pool = new pg.Pool(); const TABLE = 'users'; export const f = () => pool.query(\`SELECT * FROM \${TABLE}\`);`,
      `import pg from 'pg';
       const pool = new pg.Pool(); export const f = (table) => pool.query('SELECT * FROM ' + pg.escapeIdentifier(table));`,
      `import pg from 'pg';
       const pool = new pg.Pool(); export const f = (n) => pool.query('SELECT * FROM users LIMIT ' + Number(n));`,
    ],
  },
};
