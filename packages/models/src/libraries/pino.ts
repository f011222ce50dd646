import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://getpino.io/#/docs/api
export default {
  modules: ['pino', 'pino-http'],
  types: { Logger: ['default()', 'pino()', 'Logger.child()', 'default().logger'] },
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
        'Logger.setBindings',
      ],
      arguments: ['0..'],
      redaction: [
        { option: '0.redact', as: 'paths', of: 0 },
        { option: '0.redact.paths', as: 'paths', of: 0 },
        { option: '0.serializers', as: 'serializers', of: 0 },
        { option: '0.formatters.log', as: 'function', of: 0 },
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import pino from 'pino';
       const log = pino(); export const f = (user) => log.info({ password: user.password });`,
      `import pino from 'pino';
       const log = pino(); export const f = (req) => log.info(\`token \${req.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import pino from 'pino';
       const log = pino(); export const f = (user) => log.info({ id: user.id }, 'login');`,
      `import pino from 'pino';
       const log = pino(); log.info('password changed');`,
    ],
  },
};
