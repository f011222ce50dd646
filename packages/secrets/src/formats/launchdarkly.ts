import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'LaunchDarkly',
  docs: 'https://launchdarkly.com/docs/home/account/api',
  revoke: 'Reset it under Organization settings > Authorization',
  formats: [
    {
      id: 'launchdarkly-sdk-key',
      kind: 'key',
      shape: /sdk-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      variable: 'LAUNCHDARKLY_SDK_KEY',
    },
    {
      id: 'launchdarkly-api-token',
      kind: 'token',
      shape: /api-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      variable: 'LAUNCHDARKLY_ACCESS_TOKEN',
    },
    {
      id: 'launchdarkly-access-token',
      kind: 'token',
      shape: /[a-z0-9=_-]{40}/,
      beside: ['launchdarkly'],
      variable: 'LAUNCHDARKLY_ACCESS_TOKEN',
    },
  ],
});
