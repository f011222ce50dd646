import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Lichess',
  docs: 'https://lichess.org/api#section/Authentication',
  revoke: 'Revoke it under Preferences > API access tokens',
  formats: [
    {
      id: 'lichess-personal-access-token',
      kind: 'token',
      shape: /lip_[A-Za-z0-9_]{16,60}/,
      variable: 'LICHESS_TOKEN',
    },
    {
      id: 'lichess-oauth-token',
      kind: 'token',
      shape: /lio_[A-Za-z0-9_]{16,60}/,
      variable: 'LICHESS_OAUTH_TOKEN',
    },
  ],
});
