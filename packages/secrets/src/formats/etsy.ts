import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Etsy',
  docs: 'https://developers.etsy.com/documentation/essentials/authentication/',
  revoke: 'Delete the app under Manage your apps',
  formats: [
    {
      id: 'etsy-access-token',
      kind: 'key',
      shape: /[a-z0-9]{24}/,
      beside: ['etsy'],
      variable: 'ETSY_API_KEY',
    },
    {
      id: 'etsy-open-api-key',
      kind: 'key',
      shape: /[a-z0-9]{24}:[a-z0-9]{10,64}/,
      beside: ['etsy', 'x-api-key'],
      variable: 'ETSY_API_KEY',
    },
  ],
});
