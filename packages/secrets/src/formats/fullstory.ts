import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Fullstory',
  docs: 'https://developer.fullstory.com/server/authentication/',
  revoke: 'Delete it under Settings > API Keys',
  formats: [
    {
      id: 'fullstory-api-key',
      kind: 'key',
      shape: /(?:na1|eu1)\.[A-Za-z0-9+\/]{20,120}={0,2}/,
      beside: ['fullstory', 'fs_api'],
      variable: 'FULLSTORY_API_KEY',
    },
  ],
});
