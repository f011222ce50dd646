import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/npm/proc-log#readme
export default {
  modules: ['proc-log'],
  sinks: [
    {
      kind: 'log',
      calls: [
        'log.error',
        'log.warn',
        'log.notice',
        'log.http',
        'log.info',
        'log.verbose',
        'log.silly',
        'log.timing',
        'output.standard',
        'output.error',
        'output.buffer',
      ],
      arguments: ['0..'],
      lines: true,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { log } from 'proc-log';
 export const f = (user) => log.verbose('auth', { password: user.password });`,
      `import { log } from 'proc-log';
 export const f = (session) => log.verbose('auth', \`token \${session.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import { log } from 'proc-log';
 export const f = (user) => log.verbose('auth', { id: user.id });`,
      `import { log } from 'proc-log';
 log.verbose('auth', 'the password was changed');`,
    ],
  },
};
