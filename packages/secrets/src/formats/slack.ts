import type { SpecialExamples } from '../format.js';
import { defineProvider, type Shape } from '../provider.js';

const token = (id: string, shape: RegExp, keywords: readonly string[]): Shape => ({
  id,
  kind: 'token',
  shape,
  keywords,
  publicPrefix: keywords[0] ?? '',
  variable: 'SLACK_TOKEN',
});

export default defineProvider({
  name: 'Slack',
  docs: 'https://docs.slack.dev/authentication/tokens',
  revoke: 'Revoke it under OAuth & Permissions of the app',
  formats: [
    token('slack-bot-token', /xoxb-\d{8,14}-[A-Za-z0-9-]{10,60}/, ['xoxb-']),
    token('slack-user-token', /xoxp-(?:\d{8,14}-){2,3}[A-Za-z0-9]{28,34}/, ['xoxp-']),
    token('slack-enterprise-token', /xoxe-(?:\d{10,14}-){3}[A-Za-z0-9-]{28,34}/, ['xoxe-']),
    token('slack-app-token', /xapp-\d-[A-Za-z0-9]{8,20}-\d{8,20}-[A-Za-z0-9]{10,80}/, ['xapp-']),
    token('slack-config-access-token', /xoxe\.xox[bp]-\d-[A-Za-z0-9]{146,180}/, ['xoxe.xox']),
    token('slack-config-refresh-token', /xoxe-\d-[A-Za-z0-9]{130,160}/, ['xoxe-']),
    token('slack-legacy-token', /xox[os]-\d{8,14}-\d{8,14}-\d{8,14}-[a-fA-F\d]{10,64}/, [
      'xoxo-',
      'xoxs-',
    ]),
    token('slack-legacy-workspace-token', /xox[ar]-(?:\d{1,14}-){0,3}[0-9a-zA-Z]{8,48}/, [
      'xoxa-',
      'xoxr-',
    ]),
    token('slack-session-token', /xoxc-\d{9,15}-\d{9,15}-\d{9,15}-[a-f0-9]{64}/, ['xoxc-']),
    token('slack-session-cookie', /xoxd-[\w/\\+%-]{100,400}={0,2}/, ['xoxd-']),
    {
      id: 'slack-webhook-url',
      kind: 'token',
      shape: /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{40,90}/,
      keywords: ['https://hooks.slack.com/'],
      publicPrefix: 'https://hooks.slack.com/',
      alphabet: 'A-Za-z0-9/',
      variable: 'SLACK_WEBHOOK_URL',
    },
  ],
});

export const examples = (): SpecialExamples => ({
  'slack-bot-token': { lookalikes: [['xoxb', 'your', 'token', 'here'].join('-')] },
  'slack-webhook-url': {
    lookalikes: [
      ['https://hooks.slack.com/services', 'T00000000', 'B00000000', 'X'.repeat(24)].join('/'),
    ],
  },
});
