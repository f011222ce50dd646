import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Resend',
  docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'resend-api-key',
      kind: 'key',
      shape: /re_[A-Za-z0-9]{8,10}_[A-Za-z0-9]{22,26}/,
      variable: 'RESEND_API_KEY',
    },
  ],
});
