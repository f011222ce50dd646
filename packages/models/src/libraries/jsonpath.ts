import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/dchester/jsonpath (filter and script expressions are evaluated)
export default {
  modules: ['jsonpath'],
  sinks: [
    {
      kind: 'code',
      calls: ['query', 'paths', 'nodes', 'value', 'parent', 'apply'],
      arguments: [1],
      accepts: 'expressions',
      instead: 'Choose the path from constants and filter the result with a function.',
    },
    {
      kind: 'code',
      calls: ['parse'],
      arguments: [0],
      accepts: 'expressions',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import jp from 'jsonpath';
       import express from 'express';
       const app = express(); app.get('/', (req, res) => { res.json(jp.query({}, req.query.path)); });`,
      `import jp from 'jsonpath';
export const f = (data, name) => jp.query(data, \`$..book[?(@.author=='\${name}')]\`);`,
      `const jp = require('jsonpath');
module.exports = (x) => jp.parse('$.' + x);`,
    ],
  },
  safe: {
    code: [
      `import jp from 'jsonpath';
export const f = (data) => jp.query(data, '$..author');`,
      `import jp from 'jsonpath';
export const f = (data, index) => jp.value(data, \`$.books[\${Number(index)}]\`);`,
    ],
  },
};
