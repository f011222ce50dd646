import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.bugsnag.com/platforms/javascript/customizing-error-reports/
export default {
  modules: ['@bugsnag/js', '@bugsnag/node', '@bugsnag/browser'],
  types: {
    Client: ['default.start()', 'default.createClient()', 'default'],
    Event: ['Client.notify(1)#0', 'Client.addOnError(0)#0'],
  },
  sinks: [
    {
      kind: 'log',
      calls: ['Client.notify', 'Client.leaveBreadcrumb', 'Client.setUser'],
      arguments: ['0..'],
    },
    {
      kind: 'log',
      calls: ['Client.addMetadata', 'Client.addFeatureFlag', 'Event.addMetadata'],
      arguments: ['1..'],
    },
    {
      kind: 'log',
      calls: ['Event.setUser'],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import Bugsnag from '@bugsnag/js';
export const f = (user) => Bugsnag.leaveBreadcrumb('login', { password: user.password });`,
      `import Bugsnag from '@bugsnag/js';
export const f = (error, session) => Bugsnag.notify(error, (event) => { event.addMetadata('session', { token: session.accessToken }); });`,
    ],
  },
  safe: {
    log: [
      `import Bugsnag from '@bugsnag/js';
export const f = (error, user) => Bugsnag.notify(error, (event) => { event.addMetadata('user', { id: user.id }); });`,
    ],
  },
};
