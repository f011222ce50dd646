import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { leakySandbox } from '../shared/code.js';

// https://github.com/gf3/sandbox (unmaintained)
export default {
  modules: ['sandbox'],
  sinks: [leakySandbox(['new default().run'])],
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
