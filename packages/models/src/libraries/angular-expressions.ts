import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { formulaLanguage } from '../shared/code.js';

// https://github.com/peerigon/angular-expressions#readme
export default {
  modules: ['angular-expressions'],
  sinks: [formulaLanguage(['compile', 'default.compile'])],
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
