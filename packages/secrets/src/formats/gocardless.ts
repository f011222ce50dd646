import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'GoCardless',
  docs: 'https://developer.gocardless.com/getting-started/api/making-your-first-request',
  revoke: 'Revoke it under Developers',
  formats: [
    {
      id: 'gocardless-api-token',
      kind: 'token',
      shape: /live_[A-Za-z0-9_=-]{40}/,
      beside: ['gocardless'],
      variable: 'GOCARDLESS_ACCESS_TOKEN',
    },
  ],
});
