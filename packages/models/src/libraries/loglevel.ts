import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { loggerExamples } from '../shared/loggers.js';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'log'];

// https://github.com/pimterry/loglevel
export default {
  modules: ['loglevel'],
  types: { Logger: ['getLogger()'] },
  sinks: [
    {
      kind: 'log',
      calls: [...each(['Logger'], levels), ...levels],
      arguments: ['0..'],
      lines: true,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = loggerExamples("import log from 'loglevel';", 'log.info');
