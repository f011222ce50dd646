import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/os.html
export default {
  modules: ['node:os'],
  results: [
    { calls: ['tmpdir()', 'homedir()', 'hostname()', 'platform()', 'EOL'], is: 'internal' },
    { calls: ['cpus().length', 'totalmem()', 'freemem()', 'uptime()'], is: 'number' },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {},
  safe: {
    sql: [
      `import os from 'node:os';
import pg from 'pg';
const pool = new pg.Pool();
export const f = () => pool.query('SELECT * FROM jobs LIMIT ' + os.cpus().length);`,
    ],
  },
};
