import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://handlebarsjs.com/api-reference/compilation.html
export default {
  modules: ['handlebars', 'handlebars/dist/handlebars.js'],
  types: {
    Instance: ['create()', 'default.create()'],
  },
  sinks: [
    {
      kind: 'template',
      calls: [
        'compile',
        'precompile',
        'default.compile',
        'Instance.compile',
        'Instance.precompile',
      ],
      arguments: [0],
      instead: passData('"<h1>{{name}}</h1>")({ name }'),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import Handlebars from 'handlebars';
export const f = (name) => Handlebars.compile(\`<h1>\${name}</h1>\`);`,
      `const Handlebars = require('handlebars');
const app = require('express')(); app.post('/', (req) => Handlebars.compile(req.body.template));`,
    ],
  },
  safe: {
    template: [
      `import Handlebars from 'handlebars';
export const f = (source) => Handlebars.compile(source);`,
      `import Handlebars from 'handlebars';
export const view = Handlebars.compile('Hello');`,
    ],
  },
};
