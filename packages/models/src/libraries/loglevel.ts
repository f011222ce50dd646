import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/pimterry/loglevel
export default {
  modules: ['loglevel'],
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
        'Logger.log',
        'trace',
        'debug',
        'info',
        'warn',
        'error',
        'log',
      ],
      arguments: ['0..'],
      lines: true,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import log from 'loglevel';
       export const f = (user) => log.info({ password: user.password });`,
      `import log from 'loglevel';
       export const f = (req) => log.info(\`token \${req.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import log from 'loglevel';
       export const f = (user) => log.info({ id: user.id }, 'login');`,
      `import log from 'loglevel';
       log.info('password changed');`,
    ],
  },
};
