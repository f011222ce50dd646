import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/mmckegg/notevil (sandbox escapes are published and not repaired)
export default {
  modules: ['notevil'],
  sinks: [
    {
      kind: 'code',
      calls: [
        'default',
        'default.Function',
        'new default.Function()',
        'default.FunctionFactory()()',
      ],
      arguments: [0],
      instead:
        'Run what strangers write in `isolated-vm` or in a process of its own with no rights.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import safeEval from 'notevil';
export const f = (text) => safeEval(text);`,
      `const safeEval = require('notevil');
module.exports = (text) => safeEval(text);`,
    ],
  },
  safe: {
    code: [`export const f = (safeEval, text) => safeEval(text);`],
  },
};
