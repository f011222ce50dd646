import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/modules.html, https://nodejs.org/api/esm.html#import-expressions, https://html.spec.whatwg.org/#dedicated-workers-and-the-worker-interface
export default {
  globals: ['import', 'require', 'module', 'process', 'importScripts', 'Worker', 'SharedWorker'],
  sinks: [
    {
      kind: 'code',
      calls: ['new module.constructor()._compile', 'module._compile'],
      arguments: [0],
    },
    {
      kind: 'module',
      calls: [
        'require',
        'module.require',
        'module.constructor._load',
        'require.main.require',
        'process.mainModule.require',
      ],
      arguments: [0],
      readsAsData: ['.json'],
    },
    {
      // `import` can be led astray by a `?` before the ending.
      kind: 'module',
      calls: ['import'],
      arguments: [0],
    },
    {
      kind: 'module',
      calls: ['new Worker()', 'new SharedWorker()'],
      arguments: [0],
    },
    {
      kind: 'module',
      calls: ['importScripts'],
      arguments: ['0..'],
    },
  ],
  propagators: [{ calls: ['require.resolve'], result: 'same', argument: 0 }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [`module.exports = (text) => module._compile(text, 'a.js');`],
    module: [
      `export const f = (name) => import(name);`,
      `module.exports = (name) => require(name);`,
      `export const f = (name) => new Worker(name);`,
      `export const f = (name) => importScripts(name);`,
      `module.exports = (name) => module.require('./plugins/' + name);`,
      `export const f = (name) => import(name + '.json');`,
    ],
  },
  safe: {
    module: [
      `export const f = () => import('./a.js');`,
      `const fs = require('fs');`,
      `export const worker = new Worker(new URL('./worker.js', import.meta.url));`,
      `export const f = (ok) => import(ok ? './a.js' : './b.js');`,
      `importScripts('a.js', 'b.js');`,
      `const parts = { a: './a.js', b: './b.js' }; module.exports = (name) => require(parts[name]);`,
      `define(['require'], (require) => require(name));`,
      `const path = require('path'); module.exports = (folder) => require(path.join(folder, 'package.json')).version;`,
      'module.exports = (name) => require(`${name}/package.json`);',
      `export const f = (name) => import(name, { with: { type: 'json' } });`,
    ],
  },
};
