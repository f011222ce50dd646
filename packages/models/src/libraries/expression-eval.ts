import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { formulaLanguage } from '../shared/code.js';

// https://github.com/donmccurdy/expression-eval (unmaintained; not for untrusted expressions)
export default {
  modules: ['expression-eval'],
  sinks: [
    formulaLanguage(['compile', 'compileAsync', 'parse', 'default.compile', 'default.parse']),
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
