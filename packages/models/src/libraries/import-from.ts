import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/sindresorhus/import-from
export default {
  modules: ['import-from'],
  sinks: [
    {
      kind: 'module',
      calls: ['default', 'default.silent'],
      arguments: [1],
      readsAsData: ['.json'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    module: [
      `import importFrom from 'import-from';
export const f = (name) => importFrom('dir', name);`,
    ],
  },
  safe: {
    module: [
      `import importFrom from 'import-from';
export const f = (folder) => importFrom(folder, './config.js');`,
    ],
  },
};
