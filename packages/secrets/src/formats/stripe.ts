import type { SpecialExamples } from '../format.js';
import { defineProvider } from '../provider.js';
import { sample } from '../sample.js';

export default defineProvider({
  name: 'Stripe',
  docs: 'https://docs.stripe.com/keys',
  revoke: 'Roll the key in the dashboard under Developers > API keys',
  formats: [
    {
      id: 'stripe-secret-key',
      kind: 'key',
      shape: /sk_(?:live|prod)_[A-Za-z0-9]{10,248}/,
      keywords: ['sk_live_', 'sk_prod_'],
      publicPrefix: 'sk_live_',
      variable: 'STRIPE_SECRET_KEY',
    },
    {
      id: 'stripe-restricted-key',
      kind: 'key',
      shape: /rk_(?:live|prod)_[A-Za-z0-9]{10,248}/,
      keywords: ['rk_live_', 'rk_prod_'],
      publicPrefix: 'rk_live_',
      variable: 'STRIPE_RESTRICTED_KEY',
    },
    {
      // No money moves with a test key; it still tells everything of the test account.
      id: 'stripe-test-key',
      kind: 'key',
      shape: /sk_test_[A-Za-z0-9]{10,248}/,
      severity: 'low',
      variable: 'STRIPE_SECRET_KEY',
    },
    {
      id: 'stripe-restricted-test-key',
      kind: 'key',
      shape: /rk_test_[A-Za-z0-9]{10,248}/,
      severity: 'low',
      variable: 'STRIPE_RESTRICTED_KEY',
    },
    {
      id: 'stripe-webhook-secret',
      kind: 'key',
      shape: /whsec_[A-Za-z0-9+/]{32,64}={0,2}/,
      variable: 'STRIPE_WEBHOOK_SECRET',
    },
  ],
});

export const examples = (): SpecialExamples => ({
  'stripe-secret-key': {
    lookalikes: [['pk', 'live', sample(24)].join('_'), ['sk', 'live', 'your', 'key'].join('_')],
  },
});
