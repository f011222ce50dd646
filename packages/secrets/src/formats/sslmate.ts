import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'SSLMate',
  docs: 'https://sslmate.com/help/reference/apiv2',
  revoke: 'Reset it under Account > API credentials',
  formats: [
    {
      id: 'sslmate-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{36}/,
      beside: ['sslmate'],
      variable: 'SSLMATE_API_KEY',
    },
  ],
});
