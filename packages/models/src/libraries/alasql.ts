import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_VALUES } from '../shared/advice.js';

// https://github.com/AlaSQL/alasql/wiki
export default {
  modules: ['alasql'],
  types: { Database: ['new Database()', 'default.Database()', 'new default.Database()'] },
  sinks: [
    {
      kind: 'sql',
      calls: [
        'default()',
        'alasql()',
        'default.exec',
        'exec',
        'promise',
        'default.promise',
        'Database.exec',
      ],
      text: [0],
      values: 1,
      placeholder: '?',
      instead: PASS_VALUES,
    },
    {
      kind: 'sql',
      calls: ['compile', 'default.compile'],
      text: [0],
      instead: 'Write a placeholder in the text and pass the value to the compiled function.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `const alasql = require('alasql');
       exports.f = (name) => alasql(\`SELECT * FROM users WHERE name = '\${name}'\`);`,
      `const alasql = require('alasql');
       exports.f = (name) => alasql.promise('SELECT * FROM users WHERE name = ' + name);`,
    ],
  },
  safe: {
    sql: [
      `const alasql = require('alasql');
       exports.f = (name) => alasql('SELECT * FROM users WHERE name = ?', [name]);`,
    ],
  },
};
