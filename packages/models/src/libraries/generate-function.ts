import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/mafintosh/generate-function
export default {
  modules: ['generate-function'],
  types: {
    Lines: ['default()', 'Lines()'],
  },
  sinks: [
    {
      kind: 'code',
      calls: ['Lines.toFunction'],
      arguments: [],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import genfun from 'generate-function';
export const f = (name) => { const line = genfun(); line('function (a) { return a.%s }', name); return line.toFunction(); };`,
      `const genfun = require('generate-function');
module.exports = (name) => genfun('function (a) {')('return a.%s', name)('}').toFunction();`,
    ],
  },
  safe: {
    code: [`export const f = (genfun) => genfun('function () {')('}').toFunction();`],
  },
};
