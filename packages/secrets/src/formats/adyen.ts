import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Adyen',
  docs: 'https://docs.adyen.com/development-resources/api-credentials/',
  revoke: 'Generate a new key under Developers > API credentials',
  formats: [
    {
      id: 'adyen-api-key',
      kind: 'key',
      shape: /AQE[a-z]hm[A-Za-z0-9+\/=]{40,300}-[A-Za-z0-9+\/=]{20,60}-[^\s"'\x60<>&]{10,30}/,
      variable: 'ADYEN_API_KEY',
      keywords: ['aqe'],
      alphabet: '',
    },
  ],
});
