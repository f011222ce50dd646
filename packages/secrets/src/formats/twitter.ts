import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'X',
  docs: 'https://docs.x.com/fundamentals/authentication/overview',
  revoke: 'Regenerate it under Keys and tokens',
  formats: [
    {
      id: 'twitter-access-secret',
      kind: 'key',
      shape: /[A-Za-z0-9]{45}/,
      beside: ['twitter'],
      variable: 'TWITTER_ACCESS_TOKEN_SECRET',
    },
    {
      id: 'twitter-access-token',
      kind: 'token',
      shape: /[0-9]{15,25}-[a-zA-Z0-9]{20,40}/,
      beside: ['twitter', 'tweepy'],
      variable: 'TWITTER_ACCESS_TOKEN',
    },
    {
      id: 'twitter-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{25}/,
      beside: ['twitter'],
      variable: 'TWITTER_API_KEY',
    },
    {
      id: 'twitter-api-secret',
      kind: 'key',
      shape: /[A-Za-z0-9]{50}/,
      beside: ['twitter'],
      variable: 'TWITTER_API_SECRET',
    },
    {
      id: 'twitter-bearer-token',
      kind: 'token',
      shape: /A{22}[a-zA-Z0-9%]{60,100}/,
      variable: 'TWITTER_BEARER_TOKEN',
      keywords: ['aaaaaaaaaaaaaaaaaaaaaa'],
      publicPrefix: 'AAAAAAAAAAAAAAAAAAAAAA',
    },
  ],
});
