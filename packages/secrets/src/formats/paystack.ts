import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Paystack',
  docs: 'https://paystack.com/docs/api/authentication/',
  revoke: 'Regenerate it under Settings > API Keys & Webhooks',
  formats: [
    {
      id: 'paystack-secret-key',
      kind: 'key',
      shape: /sk_live_[a-f0-9]{40}/,
      beside: ['paystack'],
      variable: 'PAYSTACK_SECRET_KEY',
    },
  ],
});
