import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'JumpCloud',
  docs: 'https://jumpcloud.com/support/understand-jumpcloud-apis',
  revoke: 'Regenerate it under My API Key',
  formats: [
    {
      id: 'jumpcloud-api-key',
      kind: 'key',
      shape: /(?:jca_[A-Za-z0-9]{36}|[a-f0-9]{40})/,
      beside: ['jumpcloud'],
      variable: 'JUMPCLOUD_API_KEY',
    },
  ],
});
