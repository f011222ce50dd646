import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { formulaLanguage } from '../shared/code.js';

// https://docs.jsonata.org/embedding-extending: values are bound as variables
export default {
  modules: ['jsonata'],
  sinks: [formulaLanguage(['default'])],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import jsonata from 'jsonata';
export const f = (name) => jsonata(\`orders[customer = "\${name}"]\`);`,
      `const jsonata = require('jsonata');
module.exports = (field) => jsonata('$sum(orders.' + field + ')');`,
    ],
  },
  safe: {
    code: [
      `import jsonata from 'jsonata';
export const f = (name, data) => jsonata('orders[customer = $name]').evaluate(data, { name });`,
      `import jsonata from 'jsonata';
export const f = (expression) => jsonata(expression);`,
    ],
  },
};
