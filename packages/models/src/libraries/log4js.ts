import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { LEVELS, loggerExamples } from '../shared/loggers.js';

// https://log4js-node.github.io/log4js-node/api.html
export default {
  modules: ['log4js'],
  types: { Logger: ['getLogger()'] },
  sinks: [
    {
      kind: 'log',
      calls: [...each(['Logger'], LEVELS), 'Logger.mark', 'Logger.log'],
      arguments: ['0..'],
      lines: true,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = loggerExamples(
  "import log4js from 'log4js'; const log = log4js.getLogger();",
  'log.info',
);
