import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

/**
 * Loggers that come from another file, as a parameter or as a field: what is called so and has these
 * methods logs. The rules still ask for a secret; the name of the logger is no evidence of one.
 */
export default {
  globals: ['?'],
  types: {
    NamedLogger: [
      'log',
      'Log',
      'LOG',
      '_log',
      '#log',
      '$log',
      'logger',
      'Logger',
      'LOGGER',
      '_logger',
      '#logger',
      '$logger',
      'appLogger',
      'auditLogger',
      'baseLogger',
      'childLogger',
      'errorLogger',
      'requestLogger',
      'rootLogger',
      'serverLogger',
    ],
  },
  sinks: [
    {
      kind: 'log',
      calls: [
        'NamedLogger.trace',
        'NamedLogger.debug',
        'NamedLogger.verbose',
        'NamedLogger.info',
        'NamedLogger.log',
        'NamedLogger.notice',
        'NamedLogger.warn',
        'NamedLogger.warning',
        'NamedLogger.error',
        'NamedLogger.fatal',
        'NamedLogger.critical',
      ],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { logger } from './logger.js';
       export const f = (name, password) => logger.info('login of ' + name + ' with ' + password);`,
      'export class Users { constructor(logger) { this.logger = logger; } add(user) { this.logger.debug(`added ${user.password}`); } }',
      `export const f = (req) => req.log.info({ password: req.body.password });`,
    ],
  },
  safe: {
    log: [
      `import { logger } from './logger.js'; export const f = (name) => logger.info('login of ' + name);`,
      `export const f = (store, password) => store.info(password);`,
      `const log = new Map(); export const f = (password) => log.trace(password);`,
      `import http from 'node:http'; import { logger } from './logger.js';
       http.createServer().on('error', (error) => logger.error(error));`,
      `const logger = { info() {} }; export const f = (password) => logger.info(password);`,
    ],
  },
};
