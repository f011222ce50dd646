import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_NUMBERED_VALUES } from '../shared/advice.js';
import { bindingTag } from '../shared/sql.js';

// https://vercel.com/docs/storage/vercel-postgres/sdk
export default {
  modules: ['@vercel/postgres', '@vercel/postgres-kysely'],
  types: {
    VercelPool: ['createPool()', 'db', 'sql'],
    VercelClient: ['createClient()'],
    VercelPoolClient: ['VercelPool.connect()'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: ['VercelPool.query', 'VercelClient.query', 'VercelPoolClient.query'],
      text: [0, '0.text'],
      values: 1,
      placeholder: '$n',
      lists: true,
      instead: PASS_NUMBERED_VALUES,
    },
    bindingTag(['VercelPool.sql', 'VercelClient.sql', 'VercelPoolClient.sql', 'sql']),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { sql } from '@vercel/postgres';
export const f = (id) => sql.query(\`SELECT * FROM users WHERE id = \${id}\`);`,
      `import { db } from '@vercel/postgres';
export const f = async (id) => { const client = await db.connect(); return client.query('SELECT * FROM users WHERE id = ' + id); };`,
    ],
  },
  safe: {
    sql: [
      `import { sql } from '@vercel/postgres';
export const f = (id) => sql\`SELECT * FROM users WHERE id = \${id}\`;`,
      `import { db } from '@vercel/postgres';
export const f = async (id) => { const client = await db.connect(); return client.sql\`SELECT * FROM users WHERE id = \${id}\`; };`,
    ],
  },
};
