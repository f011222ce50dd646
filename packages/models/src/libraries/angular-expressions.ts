import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/peerigon/angular-expressions#readme
export default {
  modules: ['angular-expressions'],
  sinks: [
    {
      kind: 'code',
      calls: ['compile', 'default.compile'],
      arguments: [0],
      accepts: 'programs',
      instead: 'Pass the values as variables of the expression.',
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
