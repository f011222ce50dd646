import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://aui.github.io/art-template/docs/api.html
export default {
  modules: ['art-template'],
  sinks: [
    {
      kind: 'template',
      calls: ['render', 'compile'],
      arguments: [0],
      instead: passData('"<p>{{name}}</p>", { name }'),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import template from 'art-template';
export const f = (name) => template.render(\`<p>\${name}</p>\`, {});`,
      `const template = require('art-template');
const app = require('express')(); app.post('/', (req) => template.render(req.body.template, {}));`,
    ],
  },
  safe: {
    template: [
      `import template from 'art-template';
export const f = (source) => template.render(source, {});`,
      `import template from 'art-template';
export const view = template.render('Hello', {});`,
    ],
  },
};
