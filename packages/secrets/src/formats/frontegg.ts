import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Frontegg',
  docs: 'https://developers.frontegg.com/guides/getting-started',
  revoke: 'Regenerate it under Keys & domains',
  formats: [
    {
      id: 'frontegg-api-key',
      kind: 'key',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['frontegg'],
      variable: 'FRONTEGG_API_KEY',
    },
  ],
});
