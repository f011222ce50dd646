import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Gumroad',
  docs: 'https://gumroad.com/api',
  revoke: 'Revoke it under Settings > Advanced',
  formats: [
    {
      id: 'gumroad-access-token',
      kind: 'token',
      shape: /(?:[a-f0-9]{64}|[A-Za-z0-9_-]{43})/,
      beside: ['gumroad'],
      variable: 'GUMROAD_ACCESS_TOKEN',
    },
  ],
});
