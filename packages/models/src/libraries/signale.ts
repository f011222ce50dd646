import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { loggerExamples } from '../shared/loggers.js';

// https://github.com/klaudiosinani/signale
export default {
  modules: ['signale'],
  types: { Signale: ['new Signale()', 'Signale.scope()', 'scope()'] },
  sinks: [
    {
      kind: 'log',
      calls: [
        'Signale.await',
        'Signale.complete',
        'Signale.error',
        'Signale.debug',
        'Signale.fatal',
        'Signale.fav',
        'Signale.info',
        'Signale.note',
        'Signale.pause',
        'Signale.pending',
        'Signale.star',
        'Signale.start',
        'Signale.success',
        'Signale.warn',
        'Signale.watch',
        'Signale.log',
        'complete',
        'error',
        'debug',
        'fatal',
        'info',
        'note',
        'success',
        'warn',
        'log',
      ],
      arguments: ['0..'],
      lines: true,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = loggerExamples("import signale from 'signale';", 'signale.info');
