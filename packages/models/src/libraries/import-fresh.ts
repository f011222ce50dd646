import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/sindresorhus/import-fresh
export default {
  modules: ['import-fresh', 'import-cwd', 'import-global'],
  sinks: [
    {
      kind: 'module',
      calls: ['default'],
      arguments: [0],
      readsAsData: ['.json'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    module: [
      `import importFresh from 'import-fresh';
export const f = (name) => importFresh(name);`,
    ],
  },
  safe: {
    module: [
      `import importFresh from 'import-fresh';
export const config = importFresh('./config.js');`,
    ],
  },
};
