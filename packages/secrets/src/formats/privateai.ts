import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Private AI',
  docs: 'https://docs.private-ai.com/',
  revoke: 'Replace it in the portal',
  formats: [
    {
      id: 'privateai-api-token',
      kind: 'token',
      shape: /[a-z0-9]{32}/,
      beside: ['privateai', 'private_ai', 'private-ai'],
      variable: 'PRIVATE_AI_API_KEY',
    },
  ],
});
