import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Fastly',
  docs: 'https://www.fastly.com/documentation/guides/account-info/user-access-and-control/using-api-tokens/',
  revoke: 'Delete it under Account > API tokens',
  formats: [
    {
      id: 'fastly-api-token',
      kind: 'token',
      shape: /[A-Za-z0-9=_-]{32}/,
      beside: ['fastly'],
      variable: 'FASTLY_API_TOKEN',
    },
  ],
});
