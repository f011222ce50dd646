import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://posthog.com/docs/libraries/node
export default {
  modules: ['posthog-node', 'posthog-js'],
  types: {
    PostHog: ['new PostHog()', 'default'],
  },
  sinks: [
    {
      kind: 'log',
      calls: [
        'PostHog.capture',
        'PostHog.captureException',
        'PostHog.identify',
        'PostHog.alias',
        'PostHog.groupIdentify',
        'PostHog.setPersonProperties',
        'PostHog.register',
      ],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { PostHog } from 'posthog-node';
const posthog = new PostHog('project'); export const f = (user) => posthog.capture({ distinctId: 'a', event: 'login', properties: [{ password: user.password }] });`,
      `import { PostHog } from 'posthog-node';
const posthog = new PostHog('project'); export const f = (session) => posthog.capture({ distinctId: 'a', event: 'login', properties: [\`token \${session.accessToken}\`] });`,
    ],
  },
  safe: {
    log: [
      `import { PostHog } from 'posthog-node';
const posthog = new PostHog('project'); export const f = (user) => posthog.capture({ distinctId: 'a', event: 'login', properties: [{ id: user.id }] });`,
      `import { PostHog } from 'posthog-node';
const posthog = new PostHog('project'); posthog.capture({ distinctId: 'a', event: 'login', properties: ['the password was changed'] });`,
    ],
  },
};
