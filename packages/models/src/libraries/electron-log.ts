import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

const levels = ['error', 'warn', 'info', 'verbose', 'debug', 'silly', 'log'];

// https://github.com/megahertz/electron-log#readme
export default {
  modules: ['electron-log', 'electron-log/main', 'electron-log/renderer', 'electron-log/node'],
  types: {
    Log: ['default.scope()', 'default.create()', 'scope()', 'create()'],
  },
  sinks: [
    {
      kind: 'log',
      calls: [...each(['Log', 'default'], levels), ...levels],
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
