import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Bitbucket',
  docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
  revoke: 'Revoke it under Access tokens',
  formats: [
    {
      id: 'bitbucket-access-token',
      kind: 'token',
      shape: /ATCTT3[A-Za-z0-9_=-]{180,220}/,
      variable: 'BITBUCKET_TOKEN',
    },
    {
      id: 'bitbucket-app-password',
      kind: 'password',
      shape: /ATBB[A-Za-z0-9]{24}[A-F0-9]{8}/,
      variable: 'BITBUCKET_APP_PASSWORD',
    },
    {
      id: 'bitbucket-client-id',
      kind: 'identifier',
      shape: /[A-Za-z0-9]{32}/,
      beside: ['bitbucket'],
      variable: 'BITBUCKET_CLIENT_ID',
      naming: /(?:client|key|consumer)[_.-]?id|\bkey/i,
    },
    {
      id: 'bitbucket-client-secret',
      kind: 'key',
      shape: /[A-Za-z0-9=_-]{64}/,
      beside: ['bitbucket'],
      variable: 'BITBUCKET_CLIENT_SECRET',
    },
  ],
});
