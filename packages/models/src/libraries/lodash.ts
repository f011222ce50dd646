import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://lodash.com/docs/#template, https://underscorejs.org/#template
export default {
  modules: ['lodash', 'lodash-es', 'underscore'],
  sinks: [
    {
      kind: 'template',
      calls: ['template', 'default.template'],
      arguments: [0],
      instead: passData('"<p><%- name %></p>")({ name }'),
    },
    { kind: 'random', calls: ['random', 'default.random'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    random: [
      `import _ from 'lodash';
       export const otp = () => _.random(100_000, 999_999);`,
    ],
    template: [
      `import _ from 'lodash';
export const f = (name) => _.template('<p>' + name + '</p>');`,
      `const _ = require('lodash');
const app = require('express')(); app.post('/', (req) => _.template(req.body.template));`,
      `import _ from 'underscore';
export const f = (name) => _.template('<p>' + name + '</p>');`,
      `const _ = require('underscore');
const app = require('express')(); app.post('/', (req) => _.template(req.body.template));`,
    ],
  },
  safe: {
    template: [
      `import _ from 'lodash';
export const f = (source) => _.template(source);`,
      `import _ from 'lodash';
export const view = _.template('Hello');`,
      `import _ from 'underscore';
export const f = (source) => _.template(source);`,
      `import _ from 'underscore';
export const view = _.template('Hello');`,
    ],
  },
};
