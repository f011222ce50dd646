import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://axiom.co/docs/send-data/nextjs
export default {
  modules: ['next-axiom'],
  types: {
    Logger: ['log', 'useLogger()', 'new Logger()', 'Logger.with()'],
  },
  sinks: [
    {
      kind: 'log',
      calls: ['Logger.debug', 'Logger.info', 'Logger.warn', 'Logger.error', 'Logger.with'],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { log } from 'next-axiom';
 export const f = (user) => log.info('login', { password: user.password });`,
      `import { log } from 'next-axiom';
 export const f = (session) => log.info('login', \`token \${session.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import { log } from 'next-axiom';
 export const f = (user) => log.info('login', { id: user.id });`,
      `import { log } from 'next-axiom';
 log.info('login', 'the password was changed');`,
    ],
  },
};
