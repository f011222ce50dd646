import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/JSONPath-Plus/JSONPath#readme (the option `eval` decides how script expressions run)
export default {
  modules: ['jsonpath-plus'],
  sinks: [
    {
      kind: 'code',
      calls: ['JSONPath', 'new JSONPath()', 'default', 'default.JSONPath'],
      arguments: ['0.path', 0],
      onlyStrings: true,
      accepts: 'expressions',
      instead: 'Choose the path from constants and filter the result with a function.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import { JSONPath } from 'jsonpath-plus';
export const f = (json, name) => JSONPath({ path: \`$..[?(@.name=='\${name}')]\`, json });`,
      `const { JSONPath } = require('jsonpath-plus');
module.exports = (json, name) => JSONPath('$.' + name, json);`,
    ],
  },
  safe: {
    code: [
      `import { JSONPath } from 'jsonpath-plus';
export const f = (json, path) => JSONPath({ path, json });`,
      `import { JSONPath } from 'jsonpath-plus';
export const f = (json) => JSONPath({ path: '$..author', json });`,
    ],
  },
};
