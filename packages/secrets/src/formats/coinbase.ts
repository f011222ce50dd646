import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Coinbase',
  docs: 'https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys',
  revoke: 'Delete it under API keys of the portal',
  formats: [
    {
      id: 'coinbase-access-token',
      kind: 'token',
      shape: /[A-Za-z0-9_-]{64}/,
      beside: ['coinbase'],
      variable: 'COINBASE_ACCESS_TOKEN',
    },
  ],
});
