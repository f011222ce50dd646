import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.honeybadger.io/lib/javascript/
export default {
  modules: ['@honeybadger-io/js'],
  types: {
    Honeybadger: ['default', 'default.factory()', 'default.configure()'],
  },
  sinks: [
    {
      kind: 'log',
      calls: [
        'Honeybadger.notify',
        'Honeybadger.setContext',
        'Honeybadger.addBreadcrumb',
        'Honeybadger.event',
      ],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import Honeybadger from '@honeybadger-io/js';
 export const f = (user) => Honeybadger.notify(new Error('login'), { context: [{ password: user.password }] });`,
      `import Honeybadger from '@honeybadger-io/js';
 export const f = (session) => Honeybadger.notify(new Error('login'), { context: [\`token \${session.accessToken}\`] });`,
    ],
  },
  safe: {
    log: [
      `import Honeybadger from '@honeybadger-io/js';
 export const f = (user) => Honeybadger.notify(new Error('login'), { context: [{ id: user.id }] });`,
      `import Honeybadger from '@honeybadger-io/js';
 Honeybadger.notify(new Error('login'), { context: ['the password was changed'] });`,
    ],
  },
};
