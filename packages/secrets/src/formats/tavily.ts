import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Tavily',
  docs: 'https://docs.tavily.com/documentation/api-credits',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'tavily-api-key',
      kind: 'key',
      shape: /tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}/,
      variable: 'TAVILY_API_KEY',
    },
  ],
});
