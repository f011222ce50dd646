import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://github.com/janl/mustache.js#readme
export default {
  modules: ['mustache'],
  sinks: [
    {
      kind: 'template',
      calls: ['render', 'parse', 'default.render'],
      arguments: [0],
      accepts: 'templates',
      instead: passData('"<p>{{name}}</p>", { name }'),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import Mustache from 'mustache';
export const f = (name) => Mustache.render('<p>' + name + '</p>', {});`,
    ],
  },
  safe: {
    template: [
      `import Mustache from 'mustache';
import express from 'express';
express().post('/', (req) => Mustache.render(req.body.template, {}));`,
    ],
  },
};
