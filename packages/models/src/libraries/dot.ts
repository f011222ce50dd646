import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://olado.github.io/doT/
export default {
  modules: ['dot'],
  sinks: [
    {
      kind: 'template',
      calls: ['template', 'compile', 'default.template', 'default.compile'],
      arguments: [0],
      instead: passData('"<p>{{=it.name}}</p>")({ name }'),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import dot from 'dot';
export const f = (name) => dot.template('<p>' + name + '</p>');`,
      `const dot = require('dot');
const app = require('express')(); app.post('/', (req) => dot.template(req.body.template));`,
    ],
  },
  safe: {
    template: [
      `import dot from 'dot';
export const f = (source) => dot.template(source);`,
      `import dot from 'dot';
export const view = dot.template('Hello');`,
    ],
  },
};
