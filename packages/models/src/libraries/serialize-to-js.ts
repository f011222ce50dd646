import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://www.npmjs.com/package/serialize-to-js (functions in the text are revived, and so run)
export default {
  modules: ['serialize-to-js'],
  sinks: [
    {
      kind: 'code',
      calls: ['deserialize'],
      arguments: [0],
      instead: 'Parse the text with `JSON.parse` and check its shape.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import serializer from 'serialize-to-js';
export const f = (text) => serializer.deserialize(text);`,
      `const serializer = require('serialize-to-js');
module.exports = (text) => serializer.deserialize(text);`,
    ],
  },
  safe: {
    code: [`export const f = (serializer, text) => serializer.deserialize(text);`],
  },
};
