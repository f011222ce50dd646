import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/module.html
export default {
  modules: ['node:module'],
  sinks: [
    {
      kind: 'code',
      calls: ['new default()._compile', 'new Module()._compile', 'prototype._compile'],
      arguments: [0],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import Module from 'node:module';
       export const f = (text) => new Module('x')._compile(text, 'x.js');`,
    ],
  },
  safe: {
    code: [
      `import { createRequire } from 'node:module';
       createRequire(import.meta.url);`,
    ],
  },
};
