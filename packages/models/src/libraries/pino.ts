import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { LEVELS, loggerExamples } from '../shared/loggers.js';

// https://getpino.io/#/docs/api
export default {
  modules: ['pino', 'pino-http'],
  types: { Logger: ['default()', 'pino()', 'Logger.child()', 'default().logger'] },
  sinks: [
    {
      kind: 'log',
      calls: [...each(['Logger'], LEVELS), 'Logger.child', 'Logger.setBindings'],
      arguments: ['0..'],
      redaction: [
        { option: '0.redact', as: 'paths', of: 0 },
        { option: '0.redact.paths', as: 'paths', of: 0 },
        { option: '0.serializers', as: 'serializers', of: 0 },
        { option: '0.formatters.log', as: 'function', of: 0 },
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = loggerExamples(
  "import pino from 'pino'; const log = pino();",
  'log.info',
);
