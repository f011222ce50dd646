import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://twitter.github.io/hogan.js/
export default {
  modules: ['hogan.js'],
  sinks: [
    {
      kind: 'template',
      calls: ['compile'],
      arguments: [0],
      accepts: 'templates',
      instead: passData('"<p>{{name}}</p>"'),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import Hogan from 'hogan.js';
export const f = (name) => Hogan.compile('<p>' + name + '</p>');`,
    ],
  },
  safe: {
    template: [
      `import Hogan from 'hogan.js';
import express from 'express';
express().post('/', (req) => Hogan.compile(req.body.template));`,
    ],
  },
};
