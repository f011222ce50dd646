import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Zuplo',
  docs: 'https://zuplo.com/docs/articles/api-key-management',
  revoke: 'Roll the key of the consumer in the portal',
  formats: [
    {
      id: 'zuplo-consumer-api-key',
      kind: 'key',
      shape: /zpka_[a-z0-9]{32}_[0-9a-f]{8}/,
      variable: 'ZUPLO_API_KEY',
    },
  ],
});
