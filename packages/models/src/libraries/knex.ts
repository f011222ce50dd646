import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { CHAINED, RAW } from '../shared/knex.js';

// https://knexjs.org/guide/raw.html
export default {
  modules: ['knex'],
  types: {
    Knex: [
      'default()',
      'knex()',
      'Knex.transaction(*)#0',
      'Knex.transaction()',
      'Knex.transactionProvider()()',
      'Knex.withUserParams()',
      'Transaction.savepoint(*)#0',
    ],
    Transaction: [
      'Knex.transaction(*)#0',
      'Knex.transaction()',
      'Transaction.transaction(*)#0',
      'Transaction.savepoint(*)#0',
    ],
    QueryBuilder: [
      'Knex()',
      'Knex.select()',
      'Knex.columns()',
      'Knex.from()',
      'Knex.table()',
      'Knex.into()',
      'Knex.with()',
      'Knex.withRaw()',
      'Knex.withRecursive()',
      'Knex.queryBuilder()',
      'Knex.where()',
      'Knex.whereRaw()',
      'Knex.first()',
      'Knex.distinct()',
      'Knex.insert()',
      'Knex.withSchema()',
      'Knex.fromRaw()',
      ...each(['QueryBuilder'], CHAINED),
      'QueryBuilder.where(*)#0',
      'QueryBuilder.modify(*)#0',
    ],
    SchemaBuilder: ['Knex.schema', 'SchemaBuilder.withSchema()'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: [
        ...each(['Knex', 'Transaction', 'SchemaBuilder', 'QueryBuilder'], ['raw']),
        ...each(['Knex', 'Transaction', 'QueryBuilder'], RAW),
      ],
      text: [0],
      values: 1,
      placeholder: '?',
      instead: 'Bind the values: `{{call}}("… = ?", [value])`.',
    },
    {
      kind: 'sql',
      calls: each(
        ['Knex', 'Transaction', 'QueryBuilder'],
        ['withRaw', 'withRecursiveRaw', 'jsonExtractRaw'],
      ),
      text: [1],
      values: 2,
      instead: 'Bind the values: `{{call}}("… = ?", [value])`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import knex from 'knex';
const db = knex({});
export const f = (id) => db.raw('SELECT * FROM users WHERE id = ' + id);`,
      `const db = require('knex')({});
module.exports = (id) => db('users').whereRaw(\`id = \${id}\`);`,
      `import { knex } from 'knex';
const db = knex({ client: 'pg' });
export const f = (column, direction) => db('users').select('id').where({ active: true }).orderByRaw(\`\${column} \${direction}\`);`,
      `import knex from 'knex';
const db = knex({});
export const move = (id) => db.transaction(async (trx) => { await trx('accounts').where({ id }).update({ a: 1 }); await trx.raw(\`UPDATE accounts SET b = 1 WHERE id = '\${id}'\`); });`,
      `import type { Knex } from 'knex';
export class Users { constructor(private readonly knex: Knex) {} list(name: string) { return this.knex('users').select(this.knex.raw(\`count(*) FILTER (WHERE name = '\${name}') AS n\`)); } }`,
      `import knex from 'knex';
const db = knex({});
export const f = (id) => db('users').joinRaw('LEFT JOIN orders ON orders.user = ' + id).first();`,
    ],
  },
  safe: {
    sql: [
      `import knex from 'knex';
const db = knex({});
export const f = (id) => db.raw('SELECT * FROM users WHERE id = ?', [id]);`,
      `import knex from 'knex';
const db = knex({});
export const f = (id) => db('users').where('id', id);`,
      `import knex from 'knex';
const db = knex({});
export const f = (column) => db('users').orderByRaw('?? DESC', [column]);`,
      `import knex from 'knex';
const db = knex({});
export const f = (id) => db('users').whereRaw('id = :id', { id });`,
    ],
  },
};
