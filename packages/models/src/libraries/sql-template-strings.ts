import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { bindingTag } from '../shared/sql.js';

// https://github.com/felixfbecker/node-sql-template-strings
export default {
  modules: ['sql-template-strings'],
  types: { Statement: ['SQL()', 'default()', 'Statement.append()'] },
  sinks: [
    bindingTag(['default()', 'SQL()']),
    {
      kind: 'sql',
      calls: ['Statement.append'],
      text: [0],
      instead: 'Append a tagged template, whose holes are bound: ``.append(SQL`…`)``.',
    },
  ],
  sanitizers: [{ calls: ['default()', 'SQL'], clears: ['sql-value', 'sql-identifier'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import SQL from 'sql-template-strings';
export const f = (name, column) => SQL\`SELECT * FROM users WHERE name = \${name}\`.append(\` ORDER BY \${column}\`);`,
      `import SQL from 'sql-template-strings';
export const f = (id) => SQL(['SELECT * FROM users WHERE id = ' + id]);`,
    ],
  },
  safe: {
    sql: [
      `import SQL from 'sql-template-strings';
export const f = (pool, id) => pool.query(SQL\`SELECT * FROM users WHERE id = \${id}\`.append(SQL\` AND active = \${true}\`));`,
    ],
  },
};
