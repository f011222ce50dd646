import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_VARIABLES } from '../shared/advice.js';

// https://github.com/donmccurdy/expression-eval (unmaintained; not for untrusted expressions)
export default {
  modules: ['expression-eval'],
  sinks: [
    {
      kind: 'code',
      calls: ['compile', 'compileAsync', 'parse', 'default.compile', 'default.parse'],
      arguments: [0],
      accepts: 'programs',
      instead: PASS_VARIABLES,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import { compile } from 'expression-eval';
export const f = (x) => compile(\`foo.\${x}\`);`,
    ],
  },
  safe: {
    code: [
      `import { compile } from 'expression-eval';
export const f = (formula) => compile(formula)({ a: 1 });`,
      `import { compile } from 'expression-eval';
export const f = compile('foo.bar + 10');`,
    ],
  },
};
