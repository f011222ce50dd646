import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Telnyx',
  docs: 'https://developers.telnyx.com/api/authentication',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'telnyx-api-v2-key',
      kind: 'key',
      shape: /KEY[0-9A-Za-z_-]{55}/,
      beside: ['telnyx'],
      variable: 'TELNYX_API_KEY',
    },
  ],
});
