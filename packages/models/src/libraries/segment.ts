import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://segment.com/docs/connections/sources/catalog/libraries/server/node/
export default {
  modules: ['@segment/analytics-node', '@segment/analytics-next', 'analytics-node'],
  types: {
    Analytics: ['new Analytics()', 'new default()', 'AnalyticsBrowser.load()'],
  },
  sinks: [
    {
      kind: 'log',
      calls: [
        'Analytics.track',
        'Analytics.identify',
        'Analytics.page',
        'Analytics.screen',
        'Analytics.group',
      ],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { Analytics } from '@segment/analytics-node';
const analytics = new Analytics({}); export const f = (user) => analytics.track({ event: 'login', properties: [{ password: user.password }] });`,
      `import { Analytics } from '@segment/analytics-node';
const analytics = new Analytics({}); export const f = (session) => analytics.track({ event: 'login', properties: [\`token \${session.accessToken}\`] });`,
    ],
  },
  safe: {
    log: [
      `import { Analytics } from '@segment/analytics-node';
const analytics = new Analytics({}); export const f = (user) => analytics.track({ event: 'login', properties: [{ id: user.id }] });`,
      `import { Analytics } from '@segment/analytics-node';
const analytics = new Analytics({}); analytics.track({ event: 'login', properties: ['the password was changed'] });`,
    ],
  },
};
