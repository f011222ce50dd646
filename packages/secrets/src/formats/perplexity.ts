import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Perplexity',
  docs: 'https://docs.perplexity.ai/guides/api-key-management',
  revoke: 'Delete it under Settings > API',
  formats: [
    {
      id: 'perplexity-api-key',
      kind: 'key',
      shape: /pplx-[a-zA-Z0-9]{48}/,
      variable: 'PERPLEXITY_API_KEY',
    },
  ],
});
