import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { CHAINED, RAW } from '../shared/knex.js';

// https://vincit.github.io/objection.js/api/types/#class-rawbuilder
export default {
  modules: ['objection'],
  types: {
    Model: ['Model'],
    Builder: [
      'Model.query()',
      'QueryBuilder',
      'Model.relatedQuery()',
      ...each(['Builder'], CHAINED),
      'Builder.findById()',
      'Builder.findOne()',
      'Builder.patch()',
      'Builder.patchAndFetchById()',
      'Builder.withGraphFetched()',
      'Builder.withGraphJoined()',
      'Builder.joinRelated()',
      'Builder.leftJoinRelated()',
      'Builder.insertAndFetch()',
      'Builder.deleteById()',
      'Builder.throwIfNotFound()',
      'Builder.context()',
      'Builder.modifyGraph()',
      'Builder.page()',
      'Builder.range()',
    ],
    QueryBuilder: [],
    Knex: ['Model.knex()', 'Builder.knex()'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: ['raw', 'Model.raw', ...each(['Builder', 'QueryBuilder'], RAW)],
      text: [0],
      values: '1..',
      placeholder: '?',
      instead: 'Bind the values: `{{call}}("… = ?", value)`.',
    },
    {
      kind: 'sql',
      calls: ['Knex.raw'],
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
      `import { raw } from 'objection';
export const f = (Person, age) => Person.query().where(raw(\`age > \${age}\`));`,
      `import { Model } from 'objection';
class Person extends Model {}
export const f = (name) => Person.query().whereRaw("name = '" + name + "'");`,
      `import { Model } from 'objection';
class Person extends Model {}
export const f = (column) => Person.knex().raw('SELECT ' + column + ' FROM people');`,
    ],
  },
  safe: {
    sql: [
      `import { raw } from 'objection';
export const f = (Person, age) => Person.query().where(raw('age > ?', age));`,
      `import { Model } from 'objection';
class Person extends Model {}
export const f = (id) => Person.knex().raw('SELECT * FROM people WHERE id = ?', [id]);`,
    ],
  },
};
