import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Razorpay',
  docs: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
  revoke: 'Regenerate it under Account & Settings > API Keys',
  formats: [
    {
      id: 'razorpay-key-id',
      kind: 'identifier',
      shape: /rzp_live_[A-Za-z0-9]{14}/,
      variable: 'RAZORPAY_KEY_ID',
    },
    {
      id: 'razorpay-key-secret',
      kind: 'key',
      shape: /[A-Za-z0-9]{24}/,
      beside: ['razorpay', 'rzp'],
      variable: 'RAZORPAY_KEY_SECRET',
      naming: /secret/i,
    },
  ],
});
