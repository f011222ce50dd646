import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Mistral AI',
  docs: 'https://docs.mistral.ai/getting-started/quickstart/',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'mistral-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{32}/,
      beside: ['mistral', 'mistralai'],
      variable: 'MISTRAL_API_KEY',
    },
  ],
});
