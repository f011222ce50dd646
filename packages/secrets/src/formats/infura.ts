import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Infura',
  docs: 'https://docs.metamask.io/services/how-to/secure-an-api/',
  revoke: 'Rotate it under API Keys',
  formats: [
    {
      id: 'infura-api-key',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['infura', 'infura_project'],
      variable: 'INFURA_API_KEY',
    },
  ],
});
