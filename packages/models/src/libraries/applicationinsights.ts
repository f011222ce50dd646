import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://learn.microsoft.com/azure/azure-monitor/app/classic-api
export default {
  modules: ['applicationinsights'],
  types: {
    Client: ['defaultClient', 'default.defaultClient', 'new TelemetryClient()'],
  },
  sinks: [
    {
      kind: 'log',
      calls: [
        'Client.trackEvent',
        'Client.trackTrace',
        'Client.trackException',
        'Client.trackRequest',
        'Client.trackDependency',
      ],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import * as insights from 'applicationinsights';
 export const f = (user) => insights.defaultClient.trackEvent({ name: 'login', properties: [{ password: user.password }] });`,
      `import * as insights from 'applicationinsights';
 export const f = (session) => insights.defaultClient.trackEvent({ name: 'login', properties: [\`token \${session.accessToken}\`] });`,
    ],
  },
  safe: {
    log: [
      `import * as insights from 'applicationinsights';
 export const f = (user) => insights.defaultClient.trackEvent({ name: 'login', properties: [{ id: user.id }] });`,
      `import * as insights from 'applicationinsights';
 insights.defaultClient.trackEvent({ name: 'login', properties: ['the password was changed'] });`,
    ],
  },
};
