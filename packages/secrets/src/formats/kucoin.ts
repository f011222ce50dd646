import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'KuCoin',
  docs: 'https://www.kucoin.com/docs-new/authentication',
  revoke: 'Delete it under API Management',
  formats: [
    {
      id: 'kucoin-access-token',
      kind: 'key',
      shape: /[a-f0-9]{24}/,
      beside: ['kucoin'],
      variable: 'KUCOIN_API_KEY',
    },
    {
      id: 'kucoin-secret-key',
      kind: 'key',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['kucoin'],
      variable: 'KUCOIN_API_SECRET',
    },
  ],
});
