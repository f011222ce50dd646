import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://lodash.com/docs/#template
export default {
  modules: ['lodash.template', 'lodash/template', 'lodash/template.js', 'lodash-es/template.js'],
  sinks: [
    {
      kind: 'template',
      calls: ['default'],
      arguments: [0],
      instead: passData('"<p><%- name %></p>")({ name }'),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import template from 'lodash.template';
export const f = (name) => template(\`<p>\${name}</p>\`);`,
      `const template = require('lodash.template');
const app = require('express')(); app.post('/', (req) => template(req.body.template));`,
    ],
  },
  safe: {
    template: [
      `import template from 'lodash.template';
export const f = (source) => template(source);`,
      `import template from 'lodash.template';
export const view = template('Hello');`,
    ],
  },
};
