import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Finicity',
  docs: 'https://developer.mastercard.com/open-finance-us/documentation/',
  revoke: 'Regenerate it in the developer portal',
  formats: [
    {
      id: 'finicity-api-token',
      kind: 'token',
      shape: /[a-f0-9]{32}/,
      beside: ['finicity'],
      variable: 'FINICITY_APP_KEY',
    },
    {
      id: 'finicity-client-secret',
      kind: 'key',
      shape: /[A-Za-z0-9]{20}/,
      beside: ['finicity'],
      variable: 'FINICITY_PARTNER_SECRET',
    },
  ],
});
