import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://www.npmjs.com/package/funcster (functions in the text are revived, and so run)
export default {
  modules: ['funcster'],
  sinks: [
    {
      kind: 'code',
      calls: ['deepDeserialize', '_deserialize', 'default.deepDeserialize'],
      arguments: [0],
      instead: 'Parse the text with `JSON.parse` and check its shape.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import funcster from 'funcster';
export const f = (text) => funcster.deepDeserialize(text);`,
      `const funcster = require('funcster');
module.exports = (text) => funcster.deepDeserialize(text);`,
    ],
  },
  safe: {
    code: [`export const f = (funcster, text) => funcster.deepDeserialize(text);`],
  },
};
