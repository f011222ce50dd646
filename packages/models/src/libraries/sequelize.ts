import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { bindingTag } from '../shared/sql.js';

// https://sequelize.org/docs/v6/core-concepts/raw-queries/
export default {
  modules: ['sequelize', 'sequelize-typescript', '@sequelize/core'],
  types: {
    Sequelize: ['new default()', 'new Sequelize()', 'Model.sequelize', 'QueryInterface.sequelize'],
    QueryInterface: ['Sequelize.getQueryInterface()', 'Sequelize.queryInterface'],
    Model: ['Sequelize.define()', 'Model'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: ['Sequelize.query'],
      text: [0, '0.query'],
      placeholder: ':name',
      instead: 'Use replacements: `sequelize.query("… WHERE id = :id", { replacements: { id } })`.',
    },
    {
      kind: 'sql',
      calls: ['Sequelize.literal', 'literal', 'default.literal', 'sql.literal', 'sql.unquote'],
      text: [0],
      instead: 'Use replacements or `sequelize.where()`, which escape values, in place of raw SQL.',
    },
    {
      kind: 'sql',
      calls: ['Sequelize.fn', 'fn', 'default.fn'],
      text: [0],
      instead: 'Name the function in the code, and pass values as its arguments.',
    },
    bindingTag(['sql']),
  ],
  sanitizers: [
    { calls: ['Sequelize.escape', 'QueryInterface.escape'], clears: ['sql-value'] },
    {
      calls: [
        'QueryInterface.quoteIdentifier',
        'QueryInterface.quoteIdentifiers',
        'QueryInterface.quoteTable',
      ],
      clears: ['sql-identifier'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { Sequelize } from 'sequelize';
const db = new Sequelize('sqlite::memory:');
export const f = (id) => db.query(\`SELECT * FROM users WHERE id = \${id}\`);`,
      `const { Sequelize, literal } = require('sequelize');
exports.f = (User, order) => User.findAll({ order: literal('name ' + order) });`,
      `import Sequelize from 'sequelize';
export const f = (User, id) => User.findAll({ attributes: [[Sequelize.literal(\`(SELECT COUNT(*) FROM posts WHERE author = \${id})\`), 'posts']] });`,
      `import { Sequelize, QueryTypes } from 'sequelize';
const sequelize = new Sequelize({});
export const f = (name) => sequelize.query({ query: "SELECT * FROM users WHERE name = '" + name + "'" }, { type: QueryTypes.SELECT });`,
      `import { Sequelize } from 'sequelize';
export class Users { constructor(private db: Sequelize) {} find(id: string) { return this.db.query(\`SELECT * FROM users WHERE id = \${id}\`); } }`,
      `import type { QueryInterface } from 'sequelize';
export const up = (queryInterface: QueryInterface, name: string) => queryInterface.sequelize.query('UPDATE ' + name + ' SET a = 1');`,
    ],
  },
  safe: {
    sql: [
      `import { Sequelize } from 'sequelize';
const db = new Sequelize('sqlite::memory:');
export const f = (id) => db.query('SELECT * FROM users WHERE id = :id', { replacements: { id } });`,
      `import { Sequelize } from 'sequelize';
const db = new Sequelize('sqlite::memory:');
export const f = (id) => db.query('SELECT * FROM users WHERE id = ' + db.escape(id));`,
      `import { literal } from 'sequelize';
export const f = (User) => User.findAll({ order: literal('RANDOM()') });`,
    ],
  },
};
