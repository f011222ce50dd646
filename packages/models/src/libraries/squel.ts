import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

const builders = ['select()', 'update()', 'insert()', 'delete()', 'remove()', 'replace()'];
const chained = [
  'from()',
  'table()',
  'into()',
  'with()',
  'field()',
  'fields()',
  'distinct()',
  'set()',
  'setFields()',
  'join()',
  'left_join()',
  'right_join()',
  'outer_join()',
  'full_join()',
  'cross_join()',
  'where()',
  'group()',
  'having()',
  'order()',
  'limit()',
  'offset()',
  'union()',
  'union_all()',
  'returning()',
  'clone()',
];

// https://hiddentao.github.io/squel/: `toParam()` keeps the values beside the text, `toString()` puts them into it as they are
export default {
  modules: ['squel'],
  types: {
    Squel: ['default', 'squel', 'useFlavour()', 'Squel.useFlavour()'],
    Builder: [...builders, ...each(['Squel'], builders), ...each(['Builder'], chained)],
    Expression: ['expr()', 'Squel.expr()', 'Expression.and()', 'Expression.or()'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: [
        ...each(['Builder'], ['where', 'having']),
        ...each(['Expression'], ['and', 'or']),
        ...each(['Squel'], ['str', 'rstr']),
        'str',
        'rstr',
      ],
      text: [0],
      values: '1..',
      placeholder: '?',
      instead:
        'Bind the values: `{{call}}("… = ?", value)`, and take text and values from `toParam()`.',
    },
    {
      kind: 'sql',
      calls: each(['Builder'], ['field', 'group', 'order', 'from', 'table', 'into']),
      text: [0],
      instead: 'Choose the name from a list of constants.',
    },
    {
      kind: 'sql',
      calls: each(['Builder'], ['join', 'left_join', 'right_join', 'outer_join', 'full_join']),
      text: [2],
      instead: 'Compare columns, and bind values with `where("… = ?", value)`.',
    },
  ],
  results: [{ calls: ['Builder.toParam()'], is: 'internal' }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `const squel = require('squel');
module.exports = (name) => squel.select().from('users').where("name = '" + name + "'").toParam();`,
      `import squel from 'squel';
const pg = squel.useFlavour('postgres');
export const f = (column) => pg.select().from('users').order(column + ' desc').toString();`,
      `import squel from 'squel';
export const f = (id) => squel.delete().from('users').where(squel.expr().and(\`id = \${id}\`)).toString();`,
    ],
  },
  safe: {
    sql: [
      `const squel = require('squel');
const pool = require('mysql').createPool({});
module.exports = (req) => { const query = squel.select().from('users').where('name = ?', req.body.name).toParam(); pool.query(query.text, query.values); };`,
      `import squel from 'squel';
export const f = (id) => squel.delete().from('users').where(squel.expr().and('id = ?', id)).toParam();`,
    ],
  },
};
