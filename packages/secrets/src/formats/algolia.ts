import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Algolia',
  docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  revoke: 'Delete it under Settings > API Keys',
  formats: [
    {
      id: 'algolia-api-key',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['algolia', 'algoliasearch', 'docsearch'],
      variable: 'ALGOLIA_ADMIN_API_KEY',
    },
  ],
});
