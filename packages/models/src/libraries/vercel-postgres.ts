import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

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
      instead: 'Pass the values beside the text: `{{call}}("… WHERE id = $1", [id])`.',
    },
    {
      kind: 'sql',
      calls: ['VercelPool.sql', 'VercelClient.sql', 'VercelPoolClient.sql', 'sql'],
      text: [0],
      safeAsTag: true,
      instead: 'Use it as a template tag, which binds its holes.',
    },
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
