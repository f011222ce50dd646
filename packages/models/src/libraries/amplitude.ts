import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://amplitude.com/docs/sdks/analytics/node/node-js-sdk
export default {
  modules: ['@amplitude/analytics-node', '@amplitude/analytics-browser'],
  sinks: [
    {
      kind: 'log',
      calls: ['track', 'default.track'],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { track } from '@amplitude/analytics-node';
 export const f = (user) => track('login', { password: user.password });`,
      `import { track } from '@amplitude/analytics-node';
 export const f = (session) => track('login', \`token \${session.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import { track } from '@amplitude/analytics-node';
 export const f = (user) => track('login', { id: user.id });`,
      `import { track } from '@amplitude/analytics-node';
 track('login', 'the password was changed');`,
    ],
  },
};
