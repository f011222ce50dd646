import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Vonage',
  docs: 'https://developer.vonage.com/en/account/secret-management',
  revoke: 'Rotate it under API settings',
  formats: [
    {
      id: 'vonage-api-secret',
      kind: 'key',
      shape: /[A-Za-z0-9]{16}/,
      beside: ['vonage', 'nexmo'],
      variable: 'VONAGE_API_SECRET',
      naming: /secret/i,
    },
  ],
});
