import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

// https://cloud.google.com/spanner/docs/getting-started/nodejs
export default {
  modules: ['@google-cloud/spanner'],
  types: {
    Spanner: ['new Spanner()'],
    Instance: ['Spanner.instance()'],
    Database: ['Instance.database()'],
    Transaction: ['Database.runTransaction(-1)#1', 'Database.runTransactionAsync(-1)#0'],
  },
  sinks: [
    {
      kind: 'sql',
      backslash: true,
      calls: each(
        ['Database', 'Transaction'],
        ['run', 'runStream', 'runUpdate', 'runPartitionedUpdate'],
      ),
      text: [0, '0.sql'],
      placeholder: '@name',
      instead: 'Name a parameter in the text, `@id`, and pass its value in `params`.',
    },
    {
      kind: 'sql',
      backslash: true,
      calls: ['Transaction.batchUpdate'],
      text: ['0.*', '0.*.sql'],
      instead: 'Name a parameter in each text, `@id`, and pass its value in `params`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { Spanner } from '@google-cloud/spanner';
const database = new Spanner().instance('a').database('b');
export const f = (id) => database.run({ sql: \`SELECT * FROM users WHERE id = \${id}\` });`,
      `import { Spanner } from '@google-cloud/spanner';
const database = new Spanner().instance('a').database('b');
export const f = (id) => database.runTransactionAsync(async (tx) => { await tx.runUpdate('DELETE FROM users WHERE id = ' + id); });`,
    ],
  },
  safe: {
    sql: [
      `import { Spanner } from '@google-cloud/spanner';
const database = new Spanner().instance('a').database('b');
export const f = (id) => database.run({ sql: 'SELECT * FROM users WHERE id = @id', params: { id } });`,
    ],
  },
};
