import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

const methods = [
  'log',
  'info',
  'warn',
  'error',
  'debug',
  'trace',
  'dir',
  'dirxml',
  'table',
  'group',
  'groupCollapsed',
];

// https://console.spec.whatwg.org/
export default {
  modules: ['node:console'],
  globals: ['console'],
  types: { Console: ['new Console()'] },
  sinks: [
    {
      kind: 'log',
      calls: [...methods, ...each(['Console'], methods)],
      arguments: ['0..'],
      lines: true,
    },
    {
      kind: 'log',
      calls: ['assert', 'timeLog', 'Console.assert', 'Console.timeLog'],
      arguments: ['1..'],
      lines: true,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `export const f = (user) => console.log('password', user.password);`,
      `export const f = (apiKey) => console.error({ apiKey });`,
      `export const f = (session) => console.info(\`token \${session.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `console.log('the password was changed');`,
      `export const f = (user) => console.log(user.id);`,
      `export const f = (tokens) => console.log(tokens.length);`,
    ],
  },
};
