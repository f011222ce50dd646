import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/vm.html (the module is not a security boundary)
export default {
  modules: ['node:vm', 'vm-browserify'],
  sinks: [
    {
      kind: 'code',
      calls: [
        'runInContext',
        'runInNewContext',
        'runInThisContext',
        'compileFunction',
        // Undocumented since 0.12, and still exported.
        'createScript',
        'new Script()',
        'new SourceTextModule()',
      ],
      arguments: [0],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import vm from 'node:vm';
       export const f = (text) => vm.runInNewContext(text);`,
      `import { Script } from 'vm';
       export const f = (text) => new Script(text);`,
      `const vm = require('vm');
       exports.f = (text) => vm.createScript(text, 'module.js').runInNewContext({});`,
    ],
  },
  safe: {
    code: [
      `import vm from 'node:vm';
       export const f = () => vm.createContext({});`,
    ],
  },
};
