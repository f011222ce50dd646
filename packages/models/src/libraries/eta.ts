import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://eta.js.org/docs/4.x.x/api/overview
export default {
  modules: ['eta'],
  types: {
    Instance: ['new Eta()'],
  },
  sinks: [
    {
      kind: 'template',
      calls: [
        'Instance.renderString',
        'Instance.renderStringAsync',
        'Instance.compile',
        // Of version 2, where they take the text; an instance of later ones takes a name.
        ...['', 'default.'].flatMap((from) => [
          `${from}render`,
          `${from}renderAsync`,
          `${from}compile`,
        ]),
      ],
      arguments: [0],
      instead: passData('"Hello <%= it.name %>", { name }'),
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import { Eta } from 'eta';
export const f = (name) => new Eta().renderString(\`Hello \${name}\`, {});`,
      `const { Eta } = require('eta');
const app = require('express')(); app.post('/', (req) => new Eta().renderString(req.body.template, {}));`,
      `const eta = require('eta');
const app = require('express')(); app.post('/', (req) => eta.render(req.body.template, {}));`,
    ],
  },
  safe: {
    template: [
      `import { Eta } from 'eta';
export const f = (source) => new Eta().renderString(source, {});`,
      `import { Eta } from 'eta';
export const view = new Eta().renderString('Hello', {});`,
    ],
  },
};
