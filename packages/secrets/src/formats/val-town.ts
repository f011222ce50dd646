import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Val Town',
  docs: 'https://docs.val.town/api/authentication/',
  revoke: 'Delete it under Settings > API Tokens',
  formats: [
    {
      id: 'val-town-api-token',
      kind: 'token',
      shape: /vtwn_[A-Za-z0-9_-]{20,80}/,
      variable: 'VAL_TOWN_API_KEY',
    },
  ],
});
