import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Bittrex',
  docs: 'https://bittrex.github.io/api/v3',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'bittrex-access-key',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['bittrex'],
      variable: 'BITTREX_API_KEY',
    },
  ],
});
