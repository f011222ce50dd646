import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://www.npmjs.com/package/cryo (functions in the text are revived, and so run)
export default {
  modules: ['cryo'],
  sinks: [
    {
      kind: 'code',
      calls: ['parse'],
      arguments: [0],
      instead: 'Parse the text with `JSON.parse` and check its shape.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import cryo from 'cryo';
export const f = (text) => cryo.parse(text);`,
      `const cryo = require('cryo');
module.exports = (text) => cryo.parse(text);`,
    ],
  },
  safe: {
    code: [`export const f = (cryo, text) => cryo.parse(text);`],
  },
};
