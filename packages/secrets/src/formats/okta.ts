import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Okta',
  docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  revoke: 'Revoke it under Security > API > Tokens',
  formats: [
    {
      id: 'okta-access-token',
      kind: 'token',
      shape: /00[\w=-]{40}/,
      beside: ['okta', 'ssws'],
      variable: 'OKTA_API_TOKEN',
    },
    {
      id: 'okta-client-secret',
      kind: 'key',
      shape: /[A-Za-z0-9_-]{40,64}/,
      beside: ['okta'],
      variable: 'OKTA_CLIENT_SECRET',
      naming: /secret/i,
    },
  ],
});
