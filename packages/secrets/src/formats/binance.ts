import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Binance',
  docs: 'https://developers.binance.com/docs/binance-spot-api-docs',
  revoke: 'Delete it under API Management',
  formats: [
    {
      id: 'binance-secret-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{64}/,
      beside: ['binance'],
      variable: 'BINANCE_SECRET_KEY',
    },
  ],
});
