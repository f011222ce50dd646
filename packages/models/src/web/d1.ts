import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://developers.cloudflare.com/d1/worker-api/d1-database/
export default {
  globals: ['D1Database', 'D1DatabaseSession'],
  types: { D1Database: [], D1DatabaseSession: ['D1Database.withSession()'] },
  sinks: [
    {
      kind: 'sql',
      calls: ['D1Database.prepare', 'D1DatabaseSession.prepare'],
      text: [0],
      instead: 'Keep the text constant and bind the values: `{{call}}("… WHERE id = ?").bind(id)`.',
    },
    {
      kind: 'sql',
      calls: ['D1Database.exec'],
      text: [0],
      instead: 'Use `prepare` with `bind`, which takes values beside the text.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `interface Env { DB: D1Database }
export default { fetch(request: Request, env: Env) { const id = new URL(request.url).searchParams.get('id'); return env.DB.prepare(\`SELECT * FROM users WHERE id = \${id}\`).first(); } };`,
      `export class Users { constructor(private readonly db: D1Database) {} find(name: string) { return this.db.prepare("SELECT * FROM users WHERE name = '" + name + "'").all(); } }`,
    ],
  },
  safe: {
    sql: [
      `interface Env { DB: D1Database }
export default { fetch(request: Request, env: Env) { return env.DB.prepare('SELECT * FROM users WHERE id = ?').bind(new URL(request.url).searchParams.get('id')).first(); } };`,
    ],
  },
};
