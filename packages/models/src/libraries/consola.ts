import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { LEVELS, loggerExamples } from '../shared/loggers.js';

// https://unjs.io/packages/consola
export default {
  modules: ['consola'],
  types: {
    Consola: [
      'createConsola()',
      'default',
      'consola',
      'Consola.create()',
      'Consola.withTag()',
      'Consola.withScope()',
      'Consola.withDefaults()',
    ],
  },
  sinks: [
    {
      kind: 'log',
      calls: [
        ...each(['Consola'], LEVELS),
        'Consola.log',
        'Consola.success',
        'Consola.box',
        'Consola.start',
        'Consola.ready',
        'Consola.fail',
        'Consola.verbose',
        'info',
        'log',
        'warn',
        'error',
      ],
      arguments: ['0..'],
      lines: true,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = loggerExamples(
  "import { consola } from 'consola';",
  'consola.info',
);
