import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/trentm/node-bunyan
export default {
  modules: ['bunyan'],
  types: { Logger: ['createLogger()', 'Logger.child()', 'new default()'] },
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
        'Logger.child',
      ],
      arguments: ['0..'],
      redaction: [{ option: '0.serializers', as: 'serializers', of: 0 }],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import bunyan from 'bunyan';
       const log = bunyan.createLogger({ name: 'a' }); export const f = (user) => log.info({ password: user.password });`,
      `import bunyan from 'bunyan';
       const log = bunyan.createLogger({ name: 'a' }); export const f = (req) => log.info(\`token \${req.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import bunyan from 'bunyan';
       const log = bunyan.createLogger({ name: 'a' }); export const f = (user) => log.info({ id: user.id }, 'login');`,
      `import bunyan from 'bunyan';
       const log = bunyan.createLogger({ name: 'a' }); log.info('password changed');`,
    ],
  },
};
