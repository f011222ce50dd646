import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Pinterest',
  docs: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
  revoke: 'Revoke it under My apps',
  formats: [
    {
      id: 'pinterest-access-token',
      kind: 'token',
      shape: /pin[ar]_[A-Za-z0-9_-]{20,200}/,
      variable: 'PINTEREST_ACCESS_TOKEN',
      keywords: ['pina_', 'pinr_'],
    },
  ],
});
