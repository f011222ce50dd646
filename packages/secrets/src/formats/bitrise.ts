import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Bitrise',
  docs: 'https://docs.bitrise.io/en/bitrise-ci/api/authenticating-with-the-bitrise-api.html',
  revoke: 'Revoke it under Security > Personal access tokens',
  formats: [
    {
      id: 'bitrise-access-token',
      kind: 'token',
      shape: /[A-Za-z0-9_-]{60,120}/,
      beside: ['bitrise'],
      variable: 'BITRISE_TOKEN',
    },
  ],
});
