import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Exa',
  docs: 'https://docs.exa.ai/reference/getting-started',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'exa-api-key',
      kind: 'key',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['exa_api', 'exaapi', 'exa-api'],
      variable: 'EXA_API_KEY',
    },
  ],
});
