import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { LEVELS, loggerExamples } from '../shared/loggers.js';

// https://github.com/trentm/node-bunyan
export default {
  modules: ['bunyan'],
  types: { Logger: ['createLogger()', 'Logger.child()', 'new default()'] },
  sinks: [
    {
      kind: 'log',
      calls: [...each(['Logger'], LEVELS), 'Logger.child'],
      arguments: ['0..'],
      redaction: [{ option: '0.serializers', as: 'serializers', of: 0 }],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = loggerExamples(
  "import bunyan from 'bunyan'; const log = bunyan.createLogger({ name: 'a' });",
  'log.info',
);
