import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://liquidjs.com/api/classes/Liquid.html
export default {
  modules: ['liquidjs'],
  types: {
    Engine: ['new Liquid()'],
  },
  sinks: [
    {
      kind: 'template',
      calls: ['Engine.parse', 'Engine.parseAndRender', 'Engine.parseAndRenderSync'],
      arguments: [0],
      accepts: 'templates',
      instead: passData('"Hello {{ name }}", { name }'),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import { Liquid } from 'liquidjs';
const engine = new Liquid(); export const f = (name) => engine.parseAndRender(\`Hello \${name}\`);`,
    ],
  },
  safe: {
    template: [
      `import { Liquid } from 'liquidjs';
import express from 'express';
express().post('/', (req) => new Liquid().parseAndRender(req.body.template));`,
    ],
  },
};
