import type { FormatExamples, SecretFormat } from '../format.js';
import { BASE32, DIGITS, HEX, sample } from '../sample.js';

const common = {
  provider: 'Slack',
  severity: 'high',
  cwe: [798],
  instead: 'Revoke it under OAuth & Permissions of the app, then read it from the environment.',
  docs: 'https://docs.slack.dev/authentication/tokens',
} as const;

export default [
  {
    ...common,
    id: 'slack-bot-token',
    kind: 'token',
    publicPrefix: 'xoxb-',
    keywords: ['xoxb-'],
    pattern: /xoxb-\d{8,14}-(?:\d{8,14}-)?[A-Za-z0-9]{18,36}/,
    alphabet: 'A-Za-z0-9_-',
    minimumEntropy: 3,
  },
  {
    ...common,
    id: 'slack-user-token',
    kind: 'token',
    publicPrefix: 'xoxp-',
    keywords: ['xoxp-'],
    pattern: /xoxp-(?:\d{8,14}-){2,3}[A-Za-z0-9]{28,34}/,
    alphabet: 'A-Za-z0-9_-',
    minimumEntropy: 3,
  },
  {
    ...common,
    id: 'slack-app-token',
    kind: 'token',
    publicPrefix: 'xapp-',
    keywords: ['xapp-'],
    pattern: /xapp-\d-[A-Z0-9]{9,14}-\d{10,14}-[a-f0-9]{64}/,
    alphabet: 'A-Za-z0-9_-',
    minimumEntropy: 3,
  },
  {
    ...common,
    id: 'slack-webhook-url',
    kind: 'token',
    publicPrefix: 'https://hooks.slack.com/services/',
    keywords: ['https://hooks.slack.com/services/'],
    pattern:
      /https:\/\/hooks\.slack\.com\/services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{20,32}/,
    alphabet: 'A-Za-z0-9/',
    minimumEntropy: 3,
  },
] satisfies SecretFormat[];

export const examples = (): Readonly<Record<string, FormatExamples>> => ({
  'slack-bot-token': {
    matches: [['xoxb', sample(12, DIGITS), sample(12, DIGITS, 3), sample(24)].join('-')],
    lookalikes: [
      ['xoxb', 'your', 'token', 'here'].join('-'),
      ['xoxb', sample(12, DIGITS)].join('-'),
    ],
  },
  'slack-user-token': {
    matches: [
      [
        'xoxp',
        sample(12, DIGITS),
        sample(12, DIGITS, 3),
        sample(12, DIGITS, 5),
        sample(32, HEX),
      ].join('-'),
    ],
    lookalikes: [['xoxp', 'your', 'token'].join('-')],
  },
  'slack-app-token': {
    matches: [
      ['xapp', '1', 'A' + sample(10, BASE32), sample(13, DIGITS), sample(64, HEX)].join('-'),
    ],
    lookalikes: [['xapp', '1', 'A' + sample(10, BASE32)].join('-')],
  },
  'slack-webhook-url': {
    matches: [
      [
        'https://hooks.slack.com/services',
        'T' + sample(10, BASE32),
        'B' + sample(10, BASE32, 3),
        sample(24),
      ].join('/'),
    ],
    lookalikes: [
      ['https://hooks.slack.com/services', 'T00000000', 'B00000000', 'X'.repeat(24)].join('/'),
    ],
  },
});
