import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Samsara',
  docs: 'https://developers.samsara.com/docs/authentication',
  revoke: 'Delete it under Settings > API Tokens',
  formats: [
    {
      id: 'samsara-api-token',
      kind: 'token',
      shape: /samsara_api_[A-Za-z0-9]{26,32}/,
      variable: 'SAMSARA_API_TOKEN',
    },
  ],
});
