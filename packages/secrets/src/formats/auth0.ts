import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Auth0',
  docs: 'https://auth0.com/docs/secure/application-credentials',
  revoke: 'Rotate it under Applications > Credentials',
  formats: [
    {
      id: 'auth0-client-secret',
      kind: 'key',
      shape: /[A-Za-z0-9_-]{64}/,
      beside: ['auth0'],
      variable: 'AUTH0_CLIENT_SECRET',
      naming: /secret/i,
    },
    {
      id: 'auth0-client-id',
      kind: 'identifier',
      shape: /[A-Za-z0-9_-]{32}/,
      beside: ['auth0'],
      variable: 'AUTH0_CLIENT_ID',
      naming: /client[_.-]?id/i,
    },
  ],
});
