import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://knexjs.org/guide/raw.html
export default {
  modules: ['knex'],
  types: {
    Knex: ['default()', 'knex()', 'Knex.transaction(0)#0'],
    Builder: [
      'Knex()',
      'Knex.from()',
      'Knex.select()',
      'Knex.table()',
      'Builder.select()',
      'Builder.where()',
      'Builder.from()',
    ],
  },
  sinks: [
    {
      kind: 'sql',
      calls: [
        'Knex.raw',
        'Knex.fromRaw',
        'Builder.whereRaw',
        'Builder.orWhereRaw',
        'Builder.andWhereRaw',
        'Builder.havingRaw',
        'Builder.orHavingRaw',
        'Builder.groupByRaw',
        'Builder.orderByRaw',
        'Builder.joinRaw',
        'Builder.fromRaw',
      ],
      text: [0],
      values: 1,
      placeholder: '?',
      instead: 'Bind the values: `{{call}}("… = ?", [value])`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import knex from 'knex';
       const db = knex({}); export const f = (id) => db.raw('SELECT * FROM users WHERE id = ' + id);`,
      `const db = require('knex')({}); module.exports = (id) => db('users').whereRaw(\`id = \${id}\`);`,
    ],
  },
  safe: {
    sql: [
      `import knex from 'knex';
       const db = knex({}); export const f = (id) => db.raw('SELECT * FROM users WHERE id = ?', [id]);`,
      `import knex from 'knex';
       const db = knex({}); export const f = (id) => db('users').where('id', id);`,
    ],
  },
};
