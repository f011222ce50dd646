import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://www.npmjs.com/package/cryo, https://www.npmjs.com/package/funcster, https://www.npmjs.com/package/node-serialize, https://www.npmjs.com/package/serialize-to-js
// Functions in the text are revived, and so run.
export default {
  modules: ['cryo', 'funcster', 'node-serialize', 'serialize-to-js'],
  sinks: [
    {
      kind: 'code',
      calls: [
        'parse',
        'deserialize',
        'unserialize',
        'deepDeserialize',
        '_deserialize',
        'default.deepDeserialize',
      ],
      arguments: [0],
      instead: 'Parse the text with `JSON.parse` and check its shape.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import cryo from 'cryo';
export const f = (text) => cryo.parse(text);`,
      `const cryo = require('cryo');
module.exports = (text) => cryo.parse(text);`,
      `import funcster from 'funcster';
export const f = (text) => funcster.deepDeserialize(text);`,
      `const funcster = require('funcster');
module.exports = (text) => funcster.deepDeserialize(text);`,
      `import serialize from 'node-serialize';
export const f = (text) => serialize.unserialize(text);`,
      `const serialize = require('node-serialize');
module.exports = (text) => serialize.unserialize(text);`,
      `import serializer from 'serialize-to-js';
export const f = (text) => serializer.deserialize(text);`,
      `const serializer = require('serialize-to-js');
module.exports = (text) => serializer.deserialize(text);`,
    ],
  },
  safe: {
    code: [
      `export const f = (cryo, text) => cryo.parse(text);`,
      `export const f = (funcster, text) => funcster.deepDeserialize(text);`,
      `export const f = (serialize, text) => serialize.unserialize(text);`,
      `export const f = (serializer, text) => serializer.deserialize(text);`,
    ],
  },
};
