import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://www.npmjs.com/package/safer-eval (deprecated by its author: the sandbox does not hold)
export default {
  modules: ['safer-eval'],
  sinks: [
    {
      kind: 'code',
      calls: ['default', 'new default().runInContext'],
      arguments: [0],
      instead:
        'Run what strangers write in `isolated-vm` or in a process of its own with no rights.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import saferEval from 'safer-eval';
export const f = (text) => saferEval(text);`,
      `const saferEval = require('safer-eval');
module.exports = (text) => saferEval(text);`,
    ],
  },
  safe: {
    code: [`export const f = (saferEval, text) => saferEval(text);`],
  },
};
