import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.rollbar.com/docs/rollbarjs-configuration-reference
export default {
  modules: ['rollbar'],
  types: {
    Rollbar: ['new default()', 'default.init()'],
  },
  sinks: [
    {
      kind: 'log',
      calls: [
        'Rollbar.log',
        'Rollbar.debug',
        'Rollbar.info',
        'Rollbar.warning',
        'Rollbar.warn',
        'Rollbar.error',
        'Rollbar.critical',
      ],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import Rollbar from 'rollbar';
const rollbar = new Rollbar({}); export const f = (user) => rollbar.error('login', { password: user.password });`,
      `import Rollbar from 'rollbar';
const rollbar = new Rollbar({}); export const f = (session) => rollbar.error('login', \`token \${session.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import Rollbar from 'rollbar';
const rollbar = new Rollbar({}); export const f = (user) => rollbar.error('login', { id: user.id });`,
      `import Rollbar from 'rollbar';
const rollbar = new Rollbar({}); rollbar.error('login', 'the password was changed');`,
    ],
  },
};
