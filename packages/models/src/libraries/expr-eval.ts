import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { formulaLanguage } from '../shared/code.js';

// https://github.com/silentmatt/expr-eval (unmaintained; lets expressions call functions of the scope)
export default {
  modules: ['expr-eval', 'expr-eval-fork'],
  types: {
    Instance: ['new Parser()'],
  },
  sinks: [
    formulaLanguage(['Instance.parse', 'Instance.evaluate', 'Parser.parse', 'Parser.evaluate']),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import { Parser } from 'expr-eval';
export const f = (name) => Parser.evaluate('2 * ' + name);`,
      `const { Parser } = require('expr-eval');
const parser = new Parser(); module.exports = (x) => parser.parse(\`1 + \${x}\`);`,
    ],
  },
  safe: {
    code: [
      `import { Parser } from 'expr-eval';
export const f = (formula, x) => Parser.evaluate(formula, { x });`,
    ],
  },
};
