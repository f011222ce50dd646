import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://github.com/twigjs/twig.js/wiki
export default {
  modules: ['twig'],
  sinks: [
    {
      kind: 'template',
      calls: ['twig', 'default.twig'],
      arguments: ['0.data'],
      instead: passData('{ data: "Hello {{ name }}" }).render({ name }'),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import { twig } from 'twig';
export const f = (name) => twig({ data: 'Hello ' + name });`,
      `const { twig } = require('twig');
const app = require('express')(); app.post('/', (req) => twig({ data: req.body.template }));`,
    ],
  },
  safe: {
    template: [
      `import { twig } from 'twig';
export const f = (source) => twig({ data: source });`,
      `import { twig } from 'twig';
export const view = twig({ data: 'Hello' });`,
    ],
  },
};
