import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/npm/npmlog#readme
export default {
  modules: ['npmlog'],
  sinks: [
    {
      kind: 'log',
      calls: [
        'default.error',
        'default.warn',
        'default.http',
        'default.info',
        'default.verbose',
        'default.silly',
        'default.notice',
        'default.timing',
      ],
      arguments: ['1..'],
      lines: true,
    },
    {
      kind: 'log',
      calls: ['default.log'],
      arguments: ['2..'],
      lines: true,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import log from 'npmlog';
 export const f = (user) => log.info('auth', 'login', { password: user.password });`,
      `import log from 'npmlog';
 export const f = (session) => log.info('auth', 'login', \`token \${session.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import log from 'npmlog';
 export const f = (user) => log.info('auth', 'login', { id: user.id });`,
      `import log from 'npmlog';
 log.info('auth', 'login', 'the password was changed');`,
    ],
  },
};
