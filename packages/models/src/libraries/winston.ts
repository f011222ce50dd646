import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { loggerExamples } from '../shared/loggers.js';

const levels = ['error', 'warn', 'info', 'http', 'verbose', 'debug', 'silly', 'log'];

// https://github.com/winstonjs/winston
export default {
  modules: ['winston'],
  types: { Logger: ['createLogger()', 'Logger.child()', 'loggers.get()', 'loggers.add()'] },
  sinks: [
    {
      kind: 'log',
      calls: [...each(['Logger'], levels), ...levels, 'Logger.child'],
      arguments: ['0..'],
      // JSON, unless a format is chosen that writes the message as it is.
      lines: ['winston.format.printf', 'winston.format.simple', 'winston.format.cli'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = loggerExamples(
  "import winston from 'winston'; const log = winston.createLogger();",
  'log.info',
);
