import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://mathjs.org/docs/expressions/security.html
export default {
  modules: ['mathjs'],
  types: {
    Math: ['create()'],
    Parser: ['parser()', 'Math.parser()'],
  },
  sinks: [
    {
      kind: 'code',
      calls: [
        'evaluate',
        'parse',
        'compile',
        'default.evaluate',
        'Math.evaluate',
        'Math.parse',
        'Math.compile',
        'Parser.evaluate',
      ],
      arguments: [0],
      accepts: 'programs',
      instead: 'Pass the values in the scope: `{{call}}("a + b", { a, b })`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import { evaluate } from 'mathjs';
export const f = (a, b) => evaluate(\`\${a} * \${b}\`);`,
      `const math = require('mathjs');
module.exports = (name) => math.evaluate('sqrt(' + name + ')');`,
      `import { create, all } from 'mathjs';
const math = create(all); export const f = (x) => math.compile(\`2 * \${x}\`);`,
    ],
  },
  safe: {
    code: [
      `import { evaluate } from 'mathjs';
export const f = (formula) => evaluate(formula);`,
      `import { evaluate } from 'mathjs';
export const f = (a, b) => evaluate('a * b', { a, b });`,
      `import { evaluate } from 'mathjs';
export const f = (n) => evaluate(\`sqrt(\${Number(n)})\`);`,
    ],
  },
};
