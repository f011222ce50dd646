import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Rollbar',
  docs: 'https://docs.rollbar.com/docs/access-tokens',
  revoke: 'Disable it under Project Access Tokens',
  formats: [
    {
      id: 'rollbar-access-token',
      kind: 'token',
      shape: /[a-f0-9]{32}/,
      beside: ['rollbar'],
      variable: 'ROLLBAR_ACCESS_TOKEN',
    },
  ],
});
