import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://betterstack.com/docs/logs/javascript/
export default {
  modules: ['@logtail/node', '@logtail/browser', '@logtail/edge'],
  types: {
    Logtail: ['new Logtail()'],
  },
  sinks: [
    {
      kind: 'log',
      calls: ['Logtail.log', 'Logtail.debug', 'Logtail.info', 'Logtail.warn', 'Logtail.error'],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { Logtail } from '@logtail/node';
const logtail = new Logtail('source'); export const f = (user) => logtail.info('login', { password: user.password });`,
      `import { Logtail } from '@logtail/node';
const logtail = new Logtail('source'); export const f = (session) => logtail.info('login', \`token \${session.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import { Logtail } from '@logtail/node';
const logtail = new Logtail('source'); export const f = (user) => logtail.info('login', { id: user.id });`,
      `import { Logtail } from '@logtail/node';
const logtail = new Logtail('source'); logtail.info('login', 'the password was changed');`,
    ],
  },
};
