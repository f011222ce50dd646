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
    {
      kind: 'module',
      calls: ['createRequire()()', 'createRequireFromPath()()', '_load', 'default._load'],
      arguments: [0],
      readsAsData: ['.json'],
    },
    { kind: 'module', calls: ['register'], arguments: [0] },
  ],
  propagators: [{ calls: ['createRequire().resolve'], result: 'same', argument: 0 }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import Module from 'node:module';
       export const f = (text) => new Module('x')._compile(text, 'x.js');`,
      `const Module = require('module');
       module.exports = function (text, file) { const made = new Module(file); made._compile(text, file); return made.exports; };`,
    ],
    module: [
      `import { createRequire } from 'node:module';
       const load = createRequire(import.meta.url); export const f = (name) => load(name);`,
      `const Module = require('module');
       module.exports = (name) => Module._load(name);`,
    ],
  },
  safe: {
    code: [
      `import { createRequire } from 'node:module';
       createRequire(import.meta.url);`,
    ],
    module: [
      `import { createRequire } from 'node:module';
       const load = createRequire(import.meta.url); export const data = load('./data.json');`,
      `import { createRequire } from 'node:module';
       const load = createRequire(import.meta.url); export const data = load(load.resolve('./data.json'));`,
    ],
  },
};
