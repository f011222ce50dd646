import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://github.com/gsf/whiskers.js
export default {
  modules: ['whiskers'],
  sinks: [
    {
      kind: 'template',
      calls: ['render', 'compile'],
      arguments: [0],
      instead: passData('"Hello {name}", { name }'),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import whiskers from 'whiskers';
export const f = (name) => whiskers.render('Hello ' + name, {});`,
      `const whiskers = require('whiskers');
const app = require('express')(); app.post('/', (req) => whiskers.compile(req.body.template));`,
    ],
  },
  safe: {
    template: [
      `import whiskers from 'whiskers';
export const f = (source) => whiskers.compile(source);`,
      `import whiskers from 'whiskers';
export const view = whiskers.compile('Hello');`,
    ],
  },
};
