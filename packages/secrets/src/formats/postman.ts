import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Postman',
  docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  revoke: 'Delete it under Settings > API keys',
  formats: [
    {
      id: 'postman-api-token',
      kind: 'token',
      shape: /PMAK-[a-f0-9]{24}-[a-f0-9]{34}/,
      variable: 'POSTMAN_API_KEY',
    },
    {
      id: 'postman-collection-access-key',
      kind: 'key',
      shape: /PMAT-[0-9A-Z]{26}/,
      variable: 'POSTMAN_COLLECTION_ACCESS_KEY',
    },
  ],
});
