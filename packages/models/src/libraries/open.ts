import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/sindresorhus/open#readme
export default {
  modules: ['open', 'opener', 'better-opn', 'opn'],
  sinks: [
    {
      kind: 'shell',
      calls: ['openApp', 'default.openApp'],
      command: 0,
      arguments: '1.arguments',
      shell: 'never',
    },
    {
      kind: 'shell',
      calls: ['default()'],
      command: '1.app.name',
      arguments: '1.app.arguments',
      shell: 'never',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const express = require('express');
       const app = express();
       const open = require('open');
       app.get('/', (req) => { open('a.html', { app: { name: req.query.browser } }); });`,
    ],
  },
  safe: {
    shell: [
      `const express = require('express');
       const app = express();
       const open = require('open');
       app.get('/', (req) => { open(\`https://example.com/\${req.query.page}\`); });`,
    ],
  },
};
