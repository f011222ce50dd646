import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_VARIABLES } from '../shared/advice.js';

// https://github.com/peerigon/angular-expressions#readme
export default {
  modules: ['angular-expressions'],
  sinks: [
    {
      kind: 'code',
      calls: ['compile', 'default.compile'],
      arguments: [0],
      accepts: 'programs',
      instead: PASS_VARIABLES,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import expressions from 'angular-expressions';
export const f = (x) => expressions.compile('user.' + x);`,
    ],
  },
  safe: {
    code: [
      `import expressions from 'angular-expressions';
export const f = (formula) => expressions.compile(formula)({});`,
    ],
  },
};
