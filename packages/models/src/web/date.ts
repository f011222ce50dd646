import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

const fields = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];

// https://tc39.es/ecma262/#sec-properties-of-the-date-prototype-object
export default {
  globals: ['Date'],
  types: { Instant: ['new Date()'] },
  results: [
    // Digits and the punctuation of a date, whatever it was made of; a date that is none throws.
    { calls: ['Instant.toISOString()'], is: 'internal' },
    {
      calls: each(
        ['Instant'],
        fields.flatMap((field) => [`get${field}()`, `getUTC${field}()`]),
      ),
      is: 'number',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {},
  safe: {
    sql: [
      `import pg from 'pg';
const db = new pg.Pool();
export const f = () => db.query(\`SELECT * FROM users WHERE seen < '\${new Date().toISOString()}'\`);`,
      `import pg from 'pg';
const db = new pg.Pool();
const now = new Date();
export const f = () => db.query(\`SELECT * FROM logs_\${now.getUTCFullYear()}_\${now.getUTCMonth()}\`);`,
    ],
  },
};
