import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://squirrelly.js.org/docs/
export default {
  modules: ['squirrelly'],
  sinks: [
    {
      kind: 'template',
      calls: ['render', 'compile'],
      arguments: [0],
      instead: passData('"Hello {{it.name}}", { name }'),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import Sqrl from 'squirrelly';
export const f = (name) => Sqrl.render('Hello ' + name, {});`,
      `const Sqrl = require('squirrelly');
const app = require('express')(); app.post('/', (req) => Sqrl.compile(req.body.template));`,
    ],
  },
  safe: {
    template: [
      `import Sqrl from 'squirrelly';
export const f = (source) => Sqrl.compile(source);`,
      `import Sqrl from 'squirrelly';
export const view = Sqrl.compile('Hello');`,
    ],
  },
};
