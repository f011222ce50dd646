import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Rootly',
  docs: 'https://docs.rootly.com/api-reference/overview',
  revoke: 'Delete it under Organization Settings > API Keys',
  formats: [
    {
      id: 'rootly-api-key',
      kind: 'key',
      shape: /rootly_[a-f0-9]{64}/,
      variable: 'ROOTLY_API_KEY',
    },
  ],
});
