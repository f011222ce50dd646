import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://log4js-node.github.io/log4js-node/api.html
export default {
  modules: ['log4js'],
  types: { Logger: ['getLogger()'] },
  sinks: [
    {
      kind: 'log',
      calls: [
        'Logger.trace',
        'Logger.debug',
        'Logger.info',
        'Logger.warn',
        'Logger.error',
        'Logger.fatal',
        'Logger.mark',
        'Logger.log',
      ],
      arguments: ['0..'],
      lines: true,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import log4js from 'log4js';
       const log = log4js.getLogger(); export const f = (user) => log.info({ password: user.password });`,
      `import log4js from 'log4js';
       const log = log4js.getLogger(); export const f = (req) => log.info(\`token \${req.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import log4js from 'log4js';
       const log = log4js.getLogger(); export const f = (user) => log.info({ id: user.id }, 'login');`,
      `import log4js from 'log4js';
       const log = log4js.getLogger(); log.info('password changed');`,
    ],
  },
};
