import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { LEVELS } from '../shared/loggers.js';

// https://github.com/iamolegga/nestjs-pino#logger-pinologger
export default {
  modules: ['nestjs-pino'],
  types: {
    PinoLogger: ['new PinoLogger()'],
    Logger: ['new Logger()'],
  },
  sinks: [
    {
      kind: 'log',
      calls: [
        ...each(['PinoLogger'], LEVELS),
        'PinoLogger.assign',
        'Logger.log',
        'Logger.error',
        'Logger.warn',
        'Logger.debug',
        'Logger.verbose',
        'Logger.fatal',
      ],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { PinoLogger } from 'nestjs-pino';
export class Users { constructor(private readonly logger: PinoLogger) {} login(input: { password: string }) { this.logger.info({ password: input.password }, 'login'); } }`,
    ],
  },
  safe: {
    log: [
      `import { PinoLogger } from 'nestjs-pino';
export class Users { constructor(private readonly logger: PinoLogger) {} login(input: { id: string }) { this.logger.info({ id: input.id }, 'login'); } }`,
    ],
  },
};
