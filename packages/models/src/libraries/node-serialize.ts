import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://www.npmjs.com/package/node-serialize (functions in the text are revived, and so run)
export default {
  modules: ['node-serialize'],
  sinks: [
    {
      kind: 'code',
      calls: ['unserialize'],
      arguments: [0],
      instead: 'Parse the text with `JSON.parse` and check its shape.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import serialize from 'node-serialize';
export const f = (text) => serialize.unserialize(text);`,
      `const serialize = require('node-serialize');
module.exports = (text) => serialize.unserialize(text);`,
    ],
  },
  safe: {
    code: [`export const f = (serialize, text) => serialize.unserialize(text);`],
  },
};
