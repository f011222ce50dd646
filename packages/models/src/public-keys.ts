/**
 * Keys that their provider documents to be public: they name a project that takes events, and let nobody read any. Where
 * such a key goes tells it, for it looks like every other.
 */
export interface PublicKey {
  readonly name: string;
  /** What it is given to, as `module.function`, and where: the argument, or a property of it. */
  readonly clients: readonly { readonly calls: readonly string[]; readonly at: string }[];
  /** Where it is sent without a client: the hosts, and what it is called there. */
  readonly requests?: { readonly hosts: readonly string[]; readonly field: string };
}

export const publicKeys: readonly PublicKey[] = [
  {
    // https://posthog.com/docs/api/post-only-endpoints
    name: 'PostHog',
    clients: [
      {
        calls: [
          'posthog-node.PostHog',
          'posthog-node.default',
          'posthog-js.init',
          'posthog-js.default.init',
        ],
        at: '0',
      },
    ],
    requests: {
      hosts: [
        'us.i.posthog.com',
        'eu.i.posthog.com',
        'us.posthog.com',
        'eu.posthog.com',
        'app.posthog.com',
      ],
      field: 'api_key',
    },
  },
  {
    // https://developer.mixpanel.com/reference/project-token
    name: 'Mixpanel',
    clients: [
      {
        calls: ['mixpanel', 'mixpanel-browser'].flatMap((module) => [
          `${module}.init`,
          `${module}.default.init`,
        ]),
        at: '0',
      },
    ],
    requests: { hosts: ['api.mixpanel.com', 'api-eu.mixpanel.com'], field: 'token' },
  },
  {
    // https://amplitude.com/docs/apis/keys-and-tokens
    name: 'Amplitude',
    clients: [
      {
        calls: ['@amplitude/analytics-node', '@amplitude/analytics-browser'].flatMap((module) => [
          `${module}.init`,
          `${module}.default.init`,
        ]),
        at: '0',
      },
    ],
    requests: { hosts: ['api2.amplitude.com', 'api.eu.amplitude.com'], field: 'api_key' },
  },
  {
    // https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/troubleshooting/
    name: 'Segment',
    clients: [
      {
        calls: [
          '@segment/analytics-node.Analytics',
          '@segment/analytics-next.AnalyticsBrowser.load',
        ],
        at: '0.writeKey',
      },
      { calls: ['analytics-node', 'analytics-node.default'], at: '0' },
    ],
    requests: { hosts: ['api.segment.io', 'events.eu1.segmentapis.com'], field: 'writeKey' },
  },
];
