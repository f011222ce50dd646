import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Clerk',
  docs: 'https://clerk.com/docs/deployments/clerk-environment-variables',
  revoke: 'Rotate it under API keys',
  formats: [
    {
      id: 'clerk-secret-key',
      kind: 'key',
      shape: /sk_(?:test|live)_[A-Za-z0-9]{32,50}/,
      beside: ['clerk'],
      variable: 'CLERK_SECRET_KEY',
    },
  ],
});
