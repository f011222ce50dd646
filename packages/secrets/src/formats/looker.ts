import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Looker',
  docs: 'https://cloud.google.com/looker/docs/api-auth',
  revoke: 'Delete it under Admin > Users > API keys',
  formats: [
    {
      id: 'looker-client-id',
      kind: 'identifier',
      shape: /[A-Za-z0-9]{20}/,
      beside: ['looker'],
      variable: 'LOOKERSDK_CLIENT_ID',
    },
    {
      id: 'looker-client-secret',
      kind: 'key',
      shape: /[A-Za-z0-9]{24}/,
      beside: ['looker'],
      variable: 'LOOKERSDK_CLIENT_SECRET',
    },
  ],
});
