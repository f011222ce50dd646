import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/node-eval/node-eval, https://github.com/pierrec/node-eval
export default {
  modules: ['node-eval', 'eval'],
  sinks: [
    {
      kind: 'code',
      calls: ['default'],
      arguments: [0],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import nodeEval from 'node-eval';
export const f = (text) => nodeEval(text, 'a.js');`,
      `const evaluate = require('eval');
module.exports = (text) => evaluate(text);`,
    ],
  },
  safe: {
    code: [`export const f = (nodeEval, text) => nodeEval(text);`],
  },
};
