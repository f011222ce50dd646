import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.mixpanel.com/docs/tracking-methods/sdks/nodejs
export default {
  modules: ['mixpanel', 'mixpanel-browser'],
  types: {
    Mixpanel: ['init()', 'default.init()', 'default'],
  },
  sinks: [
    {
      kind: 'log',
      calls: ['Mixpanel.track', 'Mixpanel.import'],
      arguments: ['1..'],
    },
    {
      kind: 'log',
      calls: ['Mixpanel.people.set', 'Mixpanel.people.set_once', 'Mixpanel.register'],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import Mixpanel from 'mixpanel';
const mixpanel = Mixpanel.init('project'); export const f = (user) => mixpanel.track('login', { password: user.password });`,
      `import Mixpanel from 'mixpanel';
const mixpanel = Mixpanel.init('project'); export const f = (session) => mixpanel.track('login', \`token \${session.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import Mixpanel from 'mixpanel';
const mixpanel = Mixpanel.init('project'); export const f = (user) => mixpanel.track('login', { id: user.id });`,
      `import Mixpanel from 'mixpanel';
const mixpanel = Mixpanel.init('project'); mixpanel.track('login', 'the password was changed');`,
    ],
  },
};
