import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Bitly',
  docs: 'https://dev.bitly.com/docs/getting-started/authentication/',
  revoke: 'Reset it under Settings > API',
  formats: [
    {
      id: 'bitly-access-token',
      kind: 'token',
      shape: /[a-f0-9]{40}/,
      beside: ['bitly'],
      variable: 'BITLY_ACCESS_TOKEN',
    },
  ],
});
