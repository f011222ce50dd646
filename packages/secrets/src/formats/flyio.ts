import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Fly.io',
  docs: 'https://fly.io/docs/security/tokens/',
  revoke: 'Revoke it with `fly tokens revoke`',
  formats: [
    {
      id: 'flyio-personal-access-token',
      kind: 'token',
      shape: /fo1_[\w-]{43}/,
      variable: 'FLY_API_TOKEN',
    },
    {
      id: 'flyio-macaroon-v1',
      kind: 'token',
      shape: /fm1[ar]_[a-zA-Z0-9+\/]{100,600}={0,3}/,
      variable: 'FLY_API_TOKEN',
      keywords: ['fm1a_', 'fm1r_'],
    },
    {
      id: 'flyio-access-token',
      kind: 'token',
      shape: /fm2_[a-zA-Z0-9+\/]{100,600}={0,3}/,
      variable: 'FLY_API_TOKEN',
    },
  ],
});
