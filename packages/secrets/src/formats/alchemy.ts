import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Alchemy',
  docs: 'https://www.alchemy.com/docs/how-to-create-access-keys',
  revoke: 'Rotate it under API Keys',
  formats: [
    {
      id: 'alchemy-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9_-]{32}/,
      beside: ['alchemy'],
      variable: 'ALCHEMY_API_KEY',
    },
  ],
});
