import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Bluesky',
  docs: 'https://bsky.app/settings/app-passwords',
  revoke: 'Delete it under Settings > App passwords',
  formats: [
    {
      id: 'bluesky-app-password',
      kind: 'password',
      shape: /[a-z2-7]{4}-[a-z2-7]{4}-[a-z2-7]{4}-[a-z2-7]{4}/,
      beside: ['bluesky', 'bsky', 'atproto'],
      variable: 'BLUESKY_APP_PASSWORD',
    },
  ],
});
