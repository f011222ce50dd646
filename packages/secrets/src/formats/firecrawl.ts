import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Firecrawl',
  docs: 'https://docs.firecrawl.dev/introduction',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'firecrawl-api-key',
      kind: 'key',
      shape: /fc-[a-f0-9]{32}/,
      variable: 'FIRECRAWL_API_KEY',
    },
  ],
});
