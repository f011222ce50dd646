import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Checkout.com',
  docs: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
  revoke: 'Deactivate it under Developers > Keys',
  formats: [
    {
      id: 'checkout-secret-key',
      kind: 'key',
      shape: /sk_[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      variable: 'CHECKOUT_SECRET_KEY',
    },
    {
      id: 'checkout-live-secret-key',
      kind: 'key',
      shape: /sk_[a-z0-9]{26,29}[*=#$-]?/,
      beside: ['checkout', 'cko'],
      variable: 'CKO_SECRET_KEY',
    },
  ],
});
