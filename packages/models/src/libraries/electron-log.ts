import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/megahertz/electron-log#readme
export default {
  modules: ['electron-log', 'electron-log/main', 'electron-log/renderer', 'electron-log/node'],
  types: {
    Log: ['default.scope()', 'default.create()', 'scope()', 'create()'],
  },
  sinks: [
    {
      kind: 'log',
      calls: [
        'Log.error',
        'Log.warn',
        'Log.info',
        'Log.verbose',
        'Log.debug',
        'Log.silly',
        'Log.log',
        'default.error',
        'default.warn',
        'default.info',
        'default.verbose',
        'default.debug',
        'default.silly',
        'default.log',
        'error',
        'warn',
        'info',
        'verbose',
        'debug',
        'silly',
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
      `import log from 'electron-log';
 export const f = (user) => log.info('login', { password: user.password });`,
      `import log from 'electron-log';
 export const f = (session) => log.info('login', \`token \${session.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import log from 'electron-log';
 export const f = (user) => log.info('login', { id: user.id });`,
      `import log from 'electron-log';
 log.info('login', 'the password was changed');`,
    ],
  },
};
