import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/TomFrost/Jexl
export default {
  modules: ['jexl'],
  types: {
    Instance: ['new Jexl()'],
  },
  sinks: [
    {
      kind: 'code',
      calls: [
        'eval',
        'evalSync',
        'compile',
        'createExpression',
        'expr',
        'Instance.eval',
        'Instance.evalSync',
        'Instance.compile',
        'Instance.createExpression',
      ],
      arguments: [0],
      accepts: 'programs',
      instead: 'Pass the values in the context: `{{call}}("a > b", { a, b })`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import jexl from 'jexl';
export const f = (name) => jexl.eval(\`users[.name == '\${name}']\`, {});`,
      `const { Jexl } = require('jexl');
const jexl = new Jexl(); module.exports = (x) => jexl.evalSync('a.' + x);`,
    ],
  },
  safe: {
    code: [
      `import jexl from 'jexl';
export const f = (rule, facts) => jexl.eval(rule, facts);`,
    ],
  },
};
