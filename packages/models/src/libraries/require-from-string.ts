import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/floatdrop/require-from-string
export default {
  modules: ['require-from-string'],
  sinks: [
    {
      kind: 'code',
      calls: ['default'],
      arguments: [0],
      instead: 'Write the module to a file that is reviewed, and load that.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import requireFromString from 'require-from-string';
export const f = (text) => requireFromString(text);`,
      `const requireFromString = require('require-from-string');
module.exports = (text) => requireFromString(text);`,
    ],
  },
  safe: {
    code: [`export const f = (requireFromString, text) => requireFromString(text);`],
  },
};
