import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Rainforest',
  docs: 'https://docs.rainforestpay.com/docs/authentication',
  revoke: 'Delete it under Developers',
  formats: [
    {
      id: 'rainforest-pay-production-api-key',
      kind: 'key',
      shape: /apikey_[a-f0-9]{64}/,
      variable: 'RAINFOREST_API_KEY',
    },
  ],
});
