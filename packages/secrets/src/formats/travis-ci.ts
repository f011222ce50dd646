import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Travis CI',
  docs: 'https://docs.travis-ci.com/user/triggering-builds/',
  revoke: 'Regenerate it under Settings > API authentication',
  formats: [
    {
      id: 'travisci-access-token',
      kind: 'token',
      shape: /[A-Za-z0-9_-]{22}/,
      beside: ['travis', 'travisci'],
      variable: 'TRAVIS_API_TOKEN',
    },
  ],
});
