import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { bindingTag } from '../shared/sql.js';

// https://github.com/gajus/slonik
export default {
  modules: ['slonik'],
  types: {
    Pool: ['createPool()', 'DatabasePool'],
    DatabasePool: [],
    Connection: ['Pool.connect(0)#0', 'Pool.transaction(0)#0'],
  },
  sinks: [bindingTag(['sql.unsafe', 'sql.fragment', 'sql.type()()', 'sql.typeAlias()()'])],
  sanitizers: [
    { calls: ['sql.identifier'], clears: ['sql-identifier'] },
    {
      calls: [
        'sql.unsafe',
        'sql.fragment',
        'sql.join',
        'sql.unnest',
        'sql.array',
        'sql.json',
        'sql.jsonb',
        'sql.literalValue',
      ],
      clears: ['sql-value', 'sql-identifier'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { sql } from 'slonik';
export const f = (pool, id) => pool.query(sql.unsafe(['SELECT * FROM users WHERE id = ' + id]));`,
    ],
  },
  safe: {
    sql: [
      `import { sql } from 'slonik';
export const f = (pool, id) => pool.query(sql.unsafe\`SELECT * FROM users WHERE id = \${id}\`);`,
      `import { sql } from 'slonik';
export const f = (pool, table, id) => pool.one(sql.type(User)\`SELECT * FROM \${sql.identifier([table])} WHERE id = \${id}\`);`,
    ],
  },
};
