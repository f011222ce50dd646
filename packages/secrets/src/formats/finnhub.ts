import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Finnhub',
  docs: 'https://finnhub.io/docs/api/authentication',
  revoke: 'Regenerate it in the dashboard',
  formats: [
    {
      id: 'finnhub-access-token',
      kind: 'token',
      shape: /[a-z0-9]{20}(?:[a-z0-9]{20})?/,
      beside: ['finnhub'],
      variable: 'FINNHUB_API_KEY',
    },
  ],
});
