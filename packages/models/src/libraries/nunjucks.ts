import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://mozilla.github.io/nunjucks/api.html (templates can run any code)
export default {
  modules: ['nunjucks'],
  types: {
    Environment: ['new Environment()', 'configure()', 'default.configure()'],
  },
  sinks: [
    {
      kind: 'template',
      calls: [
        'renderString',
        'compile',
        'new Template()',
        'Environment.renderString',
        'default.renderString',
        'default.compile',
      ],
      arguments: [0],
      instead: passData('"Hello {{ name }}", { name }'),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import nunjucks from 'nunjucks';
export const f = (name) => nunjucks.renderString('Hello ' + name, {});`,
      `const nunjucks = require('nunjucks');
const app = require('express')(); app.post('/', (req) => nunjucks.renderString(req.body.template, {}));`,
    ],
  },
  safe: {
    template: [
      `import nunjucks from 'nunjucks';
export const f = (source) => nunjucks.renderString(source, {});`,
      `import nunjucks from 'nunjucks';
export const view = nunjucks.renderString('Hello', {});`,
    ],
  },
};
