import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://underscorejs.org/#template
export default {
  modules: ['underscore'],
  sinks: [
    {
      kind: 'template',
      calls: ['template', 'default.template'],
      arguments: [0],
      instead:
        'Keep the template constant and pass the value as data: `{{call}}("<p><%- name %></p>")({ name })`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import _ from 'underscore';
export const f = (name) => _.template('<p>' + name + '</p>');`,
      `const _ = require('underscore');
const app = require('express')(); app.post('/', (req) => _.template(req.body.template));`,
    ],
  },
  safe: {
    template: [
      `import _ from 'underscore';
export const f = (source) => _.template(source);`,
      `import _ from 'underscore';
export const view = _.template('Hello');`,
    ],
  },
};
