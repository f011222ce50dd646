import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.powertools.aws.dev/lambda/typescript/latest/features/logger/
export default {
  modules: ['@aws-lambda-powertools/logger'],
  types: {
    Logger: ['new Logger()', 'Logger.createChild()'],
  },
  sinks: [
    {
      kind: 'log',
      calls: [
        'Logger.trace',
        'Logger.debug',
        'Logger.info',
        'Logger.warn',
        'Logger.error',
        'Logger.critical',
        'Logger.appendKeys',
        'Logger.appendPersistentKeys',
        'Logger.addPersistentLogAttributes',
        'Logger.setPersistentLogAttributes',
      ],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { Logger } from '@aws-lambda-powertools/logger';
const logger = new Logger(); export const f = (user) => logger.info('login', { password: user.password });`,
      `import { Logger } from '@aws-lambda-powertools/logger';
const logger = new Logger(); export const f = (session) => logger.info('login', \`token \${session.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import { Logger } from '@aws-lambda-powertools/logger';
const logger = new Logger(); export const f = (user) => logger.info('login', { id: user.id });`,
      `import { Logger } from '@aws-lambda-powertools/logger';
const logger = new Logger(); logger.info('login', 'the password was changed');`,
    ],
  },
};
