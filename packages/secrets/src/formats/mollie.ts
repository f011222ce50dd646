import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Mollie',
  docs: 'https://docs.mollie.com/reference/authentication',
  revoke: 'Reset it under Developers > API keys',
  formats: [
    {
      id: 'mollie-live-api-key',
      kind: 'key',
      shape: /live_[A-Za-z0-9]{30}/,
      beside: ['mollie'],
      variable: 'MOLLIE_API_KEY',
    },
    {
      id: 'mollie-access-token',
      kind: 'token',
      shape: /access_[A-Za-z0-9]{30}/,
      beside: ['mollie'],
      variable: 'MOLLIE_ACCESS_TOKEN',
    },
  ],
});
