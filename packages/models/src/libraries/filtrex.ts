import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { formulaLanguage } from '../shared/code.js';

// https://github.com/joewalnes/filtrex
export default {
  modules: ['filtrex'],
  sinks: [formulaLanguage(['compileExpression', 'default'])],
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
