import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Recurly',
  docs: 'https://recurly.com/developers/api/',
  revoke: 'Regenerate it under Integrations > API Credentials',
  formats: [
    {
      id: 'recurly-api-key',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['recurly'],
      variable: 'RECURLY_API_KEY',
    },
  ],
});
