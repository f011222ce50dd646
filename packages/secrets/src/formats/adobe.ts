import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Adobe',
  docs: 'https://developer.adobe.com/developer-console/docs/guides/credentials/',
  revoke: 'Rotate it under Credentials of the project',
  formats: [
    {
      id: 'adobe-client-secret',
      kind: 'key',
      shape: /p8e-[A-Za-z0-9_-]{32}/,
      variable: 'ADOBE_CLIENT_SECRET',
    },
    {
      id: 'adobe-client-id',
      kind: 'identifier',
      shape: /[a-f0-9]{32}/,
      beside: ['adobe'],
      variable: 'ADOBE_CLIENT_ID',
    },
  ],
});
