import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://pugjs.org/api/reference.html
export default {
  modules: ['pug', 'jade'],
  sinks: [
    {
      kind: 'template',
      calls: [
        'render',
        'compile',
        'compileClient',
        'compileClientWithDependenciesTracked',
        'default.render',
        'default.compile',
      ],
      arguments: [0],
      instead: passData('"h1 Hello #{name}", { name }'),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import pug from 'pug';
export const f = (name) => pug.render('h1 Hello ' + name);`,
      `const jade = require('jade');
exports.f = (name) => jade.compile('p ' + name)({});`,
      `const pug = require('pug');
const app = require('express')(); app.post('/', (req) => pug.compile(req.body.template));`,
    ],
  },
  safe: {
    template: [
      `import pug from 'pug';
export const f = (source) => pug.compile(source);`,
      `import pug from 'pug';
export const view = pug.compile('Hello');`,
    ],
  },
};
