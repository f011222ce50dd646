import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_NUMBERED_VALUES, USE_TAG } from '../shared/advice.js';

// https://neon.com/docs/serverless/serverless-driver
export default {
  modules: ['@neondatabase/serverless'],
  types: {
    Sql: ['neon()', 'NeonQueryFunction', 'Sql.transaction(0)#0'],
    NeonQueryFunction: [],
    Pool: ['new Pool()'],
    Client: ['new Client()', 'Pool.connect()'],
    PoolClient: ['Pool.connect()'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: ['Sql.query', 'Pool.query', 'Client.query', 'PoolClient.query'],
      text: [0, '0.text'],
      values: 1,
      placeholder: '$n',
      lists: true,
      instead: PASS_NUMBERED_VALUES,
    },
    {
      kind: 'sql',
      calls: ['Sql.unsafe', 'NeonQueryFunction.unsafe'],
      text: [0],
      instead: 'Use the tag, which binds its holes.',
    },
    {
      kind: 'sql',
      calls: ['Sql()', 'NeonQueryFunction()'],
      text: [0],
      values: 1,
      safeAsTag: true,
      instead: USE_TAG,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { neon } from '@neondatabase/serverless';
const sql = neon(process.env.DATABASE_URL);
export const f = (id) => sql.query('SELECT * FROM users WHERE id = ' + id);`,
      `import { neon } from '@neondatabase/serverless';
const sql = neon(process.env.DATABASE_URL);
export const f = (id) => sql(\`SELECT * FROM users WHERE id = \${id}\`);`,
      `import { Pool } from '@neondatabase/serverless';
const pool = new Pool({});
export const f = (id) => pool.query(\`SELECT * FROM users WHERE id = \${id}\`);`,
      `import { neon } from '@neondatabase/serverless';
const sql = neon(process.env.DATABASE_URL);
export const f = (order) => sql\`SELECT * FROM users \${sql.unsafe('ORDER BY ' + order)}\`;`,
    ],
  },
  safe: {
    sql: [
      `import { neon } from '@neondatabase/serverless';
const sql = neon(process.env.DATABASE_URL);
export const f = (id) => sql\`SELECT * FROM users WHERE id = \${id}\`;`,
      `import { neon } from '@neondatabase/serverless';
const sql = neon(process.env.DATABASE_URL);
export const f = (id) => sql.query('SELECT * FROM users WHERE id = $1', [id]);`,
    ],
  },
};
