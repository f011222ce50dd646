import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Voyage AI',
  docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
  revoke: 'Delete it under API keys',
  formats: [
    {
      id: 'voyage-api-key',
      kind: 'key',
      shape: /pa-[A-Za-z0-9_-]{43}/,
      variable: 'VOYAGE_API_KEY',
    },
  ],
});
