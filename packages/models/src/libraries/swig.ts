import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://node-swig.github.io/swig-templates/docs/api/ (unmaintained)
export default {
  modules: ['swig', 'swig-templates'],
  types: {
    Instance: ['new Swig()'],
  },
  sinks: [
    {
      kind: 'template',
      calls: ['render', 'compile', 'precompile', 'Instance.render', 'Instance.compile'],
      arguments: [0],
      instead: passData('"Hello {{ name }}", { locals: { name } }'),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import swig from 'swig';
export const f = (name) => swig.render('Hello ' + name);`,
      `const swig = require('swig');
const app = require('express')(); app.post('/', (req) => swig.compile(req.body.template));`,
    ],
  },
  safe: {
    template: [
      `import swig from 'swig';
export const f = (source) => swig.compile(source);`,
      `import swig from 'swig';
export const view = swig.compile('Hello');`,
    ],
  },
};
