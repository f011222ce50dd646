import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'xAI',
  docs: 'https://docs.x.ai/docs/overview',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'xai-api-key',
      kind: 'key',
      shape: /xai-[A-Za-z0-9_-]{70,120}/,
      variable: 'XAI_API_KEY',
    },
  ],
});
