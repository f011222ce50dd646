import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Helicone',
  docs: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
  revoke: 'Delete it under Settings > API Keys',
  formats: [
    {
      id: 'helicone-api-key',
      kind: 'key',
      shape: /(?:pk|sk)-helicone-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}/,
      variable: 'HELICONE_API_KEY',
      keywords: ['sk-helicone-', 'pk-helicone-'],
    },
  ],
});
