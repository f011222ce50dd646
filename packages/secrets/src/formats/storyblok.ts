import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Storyblok',
  docs: 'https://www.storyblok.com/docs/concepts/access-tokens',
  revoke: 'Delete it under Settings > Access Tokens',
  formats: [
    {
      id: 'storyblok-access-token',
      kind: 'token',
      shape: /[A-Za-z0-9]{22}tt/,
      beside: ['storyblok'],
      variable: 'STORYBLOK_ACCESS_TOKEN',
    },
  ],
});
