import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/joewalnes/filtrex
export default {
  modules: ['filtrex'],
  sinks: [
    {
      kind: 'code',
      calls: ['compileExpression', 'default'],
      arguments: [0],
      accepts: 'programs',
      instead: 'Pass the values as variables of the expression.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import { compileExpression } from 'filtrex';
export const f = (x) => compileExpression(\`price > \${x}\`);`,
    ],
  },
  safe: {
    code: [
      `import { compileExpression } from 'filtrex';
export const f = (filter) => compileExpression(filter);`,
    ],
  },
};
