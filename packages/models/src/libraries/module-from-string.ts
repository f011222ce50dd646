import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/exuanbo/module-from-string
export default {
  modules: ['module-from-string'],
  sinks: [
    {
      kind: 'code',
      calls: ['requireFromString', 'importFromString', 'importFromStringSync'],
      arguments: [0],
      instead: 'Write the module to a file that is reviewed, and load that.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import { importFromString } from 'module-from-string';
export const f = (text) => importFromString(text);`,
    ],
  },
  safe: {
    code: [`export const f = (importFromString, text) => importFromString(text);`],
  },
};
