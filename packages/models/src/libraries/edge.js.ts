import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://edgejs.dev/docs/getting-started
export default {
  modules: ['edge.js'],
  types: {
    Instance: ['Edge.create()', 'new Edge()'],
  },
  sinks: [
    {
      kind: 'template',
      calls: ['Instance.renderRaw', 'Instance.renderRawSync'],
      arguments: [0],
      instead: passData('"Hello {{ name }}", { name }'),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import { Edge } from 'edge.js';
export const f = (name) => Edge.create().renderRaw(\`Hello \${name}\`);`,
      `const { Edge } = require('edge.js');
const app = require('express')(); app.post('/', (req) => Edge.create().renderRaw(req.body.template));`,
    ],
  },
  safe: {
    template: [
      `import { Edge } from 'edge.js';
export const f = (source) => Edge.create().renderRaw(source);`,
      `import { Edge } from 'edge.js';
export const view = Edge.create().renderRaw('Hello');`,
    ],
  },
};
