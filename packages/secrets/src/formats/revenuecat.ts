import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'RevenueCat',
  docs: 'https://www.revenuecat.com/docs/projects/authentication',
  revoke: 'Revoke it under API keys',
  formats: [
    {
      id: 'revenuecat-secret-key',
      kind: 'key',
      shape: /sk_[A-Za-z]{30,36}/,
      beside: ['revenuecat'],
      variable: 'REVENUECAT_SECRET_KEY',
    },
  ],
});
