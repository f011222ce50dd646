import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://github.com/shepherdwind/velocity.js
export default {
  modules: ['velocityjs'],
  sinks: [
    {
      kind: 'template',
      calls: ['render', 'default.render'],
      arguments: [0],
      instead: passData('"Hello $name", { name }'),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import { render } from 'velocityjs';
export const f = (name) => render('Hello ' + name, {});`,
      `const { render } = require('velocityjs');
const app = require('express')(); app.post('/', (req) => render(req.body.template, {}));`,
    ],
  },
  safe: {
    template: [
      `import { render } from 'velocityjs';
export const f = (source) => render(source, {});`,
      `import { render } from 'velocityjs';
export const view = render('Hello', {});`,
    ],
  },
};
