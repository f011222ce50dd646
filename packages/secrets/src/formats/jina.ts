import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Jina AI',
  docs: 'https://jina.ai/api-dashboard/',
  revoke: 'Delete it under API Key & Billing',
  formats: [
    {
      id: 'jina-api-key',
      kind: 'key',
      shape: /jina_[A-Za-z0-9_-]{60}/,
      variable: 'JINA_API_KEY',
    },
  ],
});
