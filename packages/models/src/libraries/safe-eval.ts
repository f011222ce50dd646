import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://www.npmjs.com/package/safe-eval (its sandbox is `node:vm`, which is none)
export default {
  modules: ['safe-eval'],
  sinks: [
    {
      kind: 'code',
      calls: ['default'],
      arguments: [0],
      instead:
        'Run what strangers write in `isolated-vm` or in a process of its own with no rights.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import safeEval from 'safe-eval';
export const f = (text) => safeEval(text);`,
      `const safeEval = require('safe-eval');
module.exports = (text) => safeEval(text);`,
    ],
  },
  safe: {
    code: [`export const f = (safeEval, text) => safeEval(text);`],
  },
};
