import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/winstonjs/winston
export default {
  modules: ['winston'],
  types: { Logger: ['createLogger()', 'Logger.child()', 'loggers.get()', 'loggers.add()'] },
  sinks: [
    {
      kind: 'log',
      calls: [
        'Logger.error',
        'Logger.warn',
        'Logger.info',
        'Logger.http',
        'Logger.verbose',
        'Logger.debug',
        'Logger.silly',
        'Logger.log',
        'Logger.child',
        'error',
        'warn',
        'info',
        'http',
        'verbose',
        'debug',
        'silly',
        'log',
      ],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import winston from 'winston';
       const log = winston.createLogger(); export const f = (user) => log.info({ password: user.password });`,
      `import winston from 'winston';
       const log = winston.createLogger(); export const f = (req) => log.info(\`token \${req.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import winston from 'winston';
       const log = winston.createLogger(); export const f = (user) => log.info({ id: user.id }, 'login');`,
      `import winston from 'winston';
       const log = winston.createLogger(); log.info('password changed');`,
    ],
  },
};
