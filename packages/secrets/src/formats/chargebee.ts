import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Chargebee',
  docs: 'https://www.chargebee.com/docs/api_keys.html',
  revoke: 'Delete it under Settings > API Keys',
  formats: [
    {
      id: 'chargebee-api-key',
      kind: 'key',
      shape: /live_[A-Za-z0-9]{30,50}/,
      beside: ['chargebee'],
      variable: 'CHARGEBEE_API_KEY',
    },
  ],
});
