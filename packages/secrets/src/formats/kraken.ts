import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Kraken',
  docs: 'https://support.kraken.com/articles/360000919966',
  revoke: 'Delete it under Settings > API',
  formats: [
    {
      id: 'kraken-access-token',
      kind: 'key',
      shape: /[A-Za-z0-9\/=_+-]{80,90}/,
      beside: ['kraken'],
      variable: 'KRAKEN_API_SECRET',
    },
  ],
});
