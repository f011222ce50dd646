import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_VARIABLES } from '../shared/advice.js';

// https://github.com/joewalnes/filtrex
export default {
  modules: ['filtrex'],
  sinks: [
    {
      kind: 'code',
      calls: ['compileExpression', 'default'],
      arguments: [0],
      accepts: 'programs',
      instead: PASS_VARIABLES,
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
