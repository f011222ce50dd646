import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { RUN_APART } from '../shared/advice.js';

// https://github.com/gf3/sandbox (unmaintained)
export default {
  modules: ['sandbox'],
  sinks: [
    {
      kind: 'code',
      calls: ['new default().run'],
      arguments: [0],
      instead: RUN_APART,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import Sandbox from 'sandbox';
export const f = (text) => new Sandbox().run(text);`,
      `const Sandbox = require('sandbox');
module.exports = (text) => new Sandbox().run(text);`,
    ],
  },
  safe: {
    code: [`export const f = (Sandbox, text) => new Sandbox().run(text);`],
  },
};
