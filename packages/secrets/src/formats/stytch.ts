import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Stytch',
  docs: 'https://stytch.com/docs/api/authentication',
  revoke: 'Rotate it under API Keys',
  formats: [
    {
      id: 'stytch-secret',
      kind: 'key',
      shape: /secret-(?:live|test)-[A-Za-z0-9_-]{36}[A-Za-z0-9_=-]{0,10}/,
      variable: 'STYTCH_SECRET',
      keywords: ['secret-live-', 'secret-test-'],
    },
  ],
});
