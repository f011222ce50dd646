import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'SerpApi',
  docs: 'https://serpapi.com/manage-api-key',
  revoke: 'Regenerate it under Api Key',
  formats: [
    {
      id: 'serpapi-api-key',
      kind: 'key',
      shape: /[a-f0-9]{64}/,
      beside: ['serpapi', 'serp_api'],
      variable: 'SERPAPI_API_KEY',
    },
  ],
});
