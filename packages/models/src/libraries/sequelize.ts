import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://sequelize.org/docs/v6/core-concepts/raw-queries/
export default {
  modules: ['sequelize'],
  types: { Sequelize: ['new default()', 'new Sequelize()'] },
  sinks: [
    {
      kind: 'sql',
      calls: ['Sequelize.query', 'Sequelize.literal', 'literal', 'default.literal'],
      text: [0, '0.query'],
      instead: 'Use replacements: `sequelize.query("… WHERE id = :id", { replacements: { id } })`.',
    },
  ],
  sanitizers: [{ calls: ['Sequelize.escape'], clears: ['sql-value'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { Sequelize } from 'sequelize';
       const db = new Sequelize('sqlite::memory:'); export const f = (id) => db.query(\`SELECT * FROM users WHERE id = \${id}\`);`,
    ],
  },
  safe: {
    sql: [
      `import { Sequelize } from 'sequelize';
       const db = new Sequelize('sqlite::memory:'); export const f = (id) => db.query('SELECT * FROM users WHERE id = :id', { replacements: { id } });`,
    ],
  },
};
