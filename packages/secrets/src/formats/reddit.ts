import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Reddit',
  docs: 'https://www.reddit.com/prefs/apps',
  revoke: 'Regenerate it under App preferences',
  formats: [
    {
      id: 'reddit-client-secret',
      kind: 'key',
      shape: /[A-Za-z0-9_-]{27,30}/,
      beside: ['reddit'],
      variable: 'REDDIT_CLIENT_SECRET',
      naming: /secret/i,
    },
  ],
});
