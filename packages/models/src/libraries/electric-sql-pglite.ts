import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_NUMBERED_VALUES } from '../shared/advice.js';
import { besideSqlTag, bindingTag } from '../shared/sql.js';

// https://pglite.dev/docs/api
export default {
  modules: [
    '@electric-sql/pglite',
    '@electric-sql/pglite/worker',
    '@electric-sql/pglite/live',
    '@electric-sql/pglite/template',
  ],
  types: {
    PGlite: ['new PGlite()', 'PGlite.create()'],
    PGliteWorker: ['new PGliteWorker()', 'PGliteWorker.create()'],
    Transaction: ['PGlite.transaction(0)#0', 'PGliteWorker.transaction(0)#0'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: ['PGlite.query', 'PGliteWorker.query', 'Transaction.query'],
      text: [0],
      values: 1,
      placeholder: '$n',
      instead: PASS_NUMBERED_VALUES,
    },
    {
      kind: 'sql',
      calls: ['PGlite.exec', 'PGliteWorker.exec', 'Transaction.exec'],
      text: [0],
      instead: 'Use `query`, which takes values beside the text.',
    },
    bindingTag(['PGlite.sql', 'PGliteWorker.sql', 'Transaction.sql', 'sql']),
    besideSqlTag(['raw']),
  ],
  sanitizers: [{ calls: ['identifier'], clears: ['sql-identifier'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { PGlite } from '@electric-sql/pglite';
const db = new PGlite();
export const f = (id) => db.query(\`SELECT * FROM users WHERE id = \${id}\`);`,
      `import { PGlite } from '@electric-sql/pglite';
export const f = async (id) => { const db = await PGlite.create(); await db.transaction(async (tx) => { await tx.exec('DELETE FROM users WHERE id = ' + id); }); };`,
    ],
  },
  safe: {
    sql: [
      `import { PGlite } from '@electric-sql/pglite';
const db = new PGlite();
export const f = (id) => db.query('SELECT * FROM users WHERE id = $1', [id]);`,
      `import { PGlite } from '@electric-sql/pglite';
const db = new PGlite();
export const f = (id) => db.sql\`SELECT * FROM users WHERE id = \${id}\`;`,
    ],
  },
};
