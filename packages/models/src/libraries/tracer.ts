import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { LEVELS, loggerExamples } from '../shared/loggers.js';

// https://github.com/baryon/tracer
export default {
  modules: ['tracer'],
  types: { Logger: ['console()', 'colorConsole()', 'dailyfile()'] },
  sinks: [
    {
      kind: 'log',
      calls: each(['Logger'], ['log', ...LEVELS]),
      arguments: ['0..'],
      lines: true,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = loggerExamples(
  "const tracer = require('tracer'); const log = tracer.colorConsole();",
  'log.info',
);
