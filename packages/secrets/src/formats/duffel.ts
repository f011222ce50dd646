import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Duffel',
  docs: 'https://duffel.com/docs/api/overview/making-requests',
  revoke: 'Revoke it under Developers > Access tokens',
  formats: [
    {
      id: 'duffel-api-token',
      kind: 'token',
      shape: /duffel_(?:test|live)_[A-Za-z0-9_=-]{43}/,
      variable: 'DUFFEL_ACCESS_TOKEN',
    },
  ],
});
