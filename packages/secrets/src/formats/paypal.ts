import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'PayPal',
  docs: 'https://developer.paypal.com/api/rest/authentication/',
  revoke: 'Generate a new secret under Apps & Credentials',
  formats: [
    {
      id: 'paypal-rest-access-token',
      kind: 'token',
      shape: /A21AA[A-Za-z0-9_-]{80,120}/,
      variable: 'PAYPAL_ACCESS_TOKEN',
    },
    {
      id: 'braintree-access-token',
      kind: 'token',
      shape: /access_token\$(?:sandbox|production)\$[0-9a-z]{16}\$[0-9a-f]{32}/,
      variable: 'BRAINTREE_ACCESS_TOKEN',
    },
    {
      id: 'paypal-client-secret',
      kind: 'key',
      shape: /E[A-Za-z0-9_-]{79}/,
      beside: ['paypal'],
      variable: 'PAYPAL_CLIENT_SECRET',
    },
  ],
});
