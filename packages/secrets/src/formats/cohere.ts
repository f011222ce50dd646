import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Cohere',
  docs: 'https://docs.cohere.com/docs/rate-limits',
  revoke: 'Delete it under API keys',
  formats: [
    {
      id: 'cohere-api-token',
      kind: 'token',
      shape: /[a-zA-Z0-9]{40}/,
      beside: ['cohere', 'co_api_key'],
      variable: 'COHERE_API_KEY',
    },
  ],
});
