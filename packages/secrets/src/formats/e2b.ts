import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'E2B',
  docs: 'https://e2b.dev/docs/api-key',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'e2b-api-key',
      kind: 'key',
      shape: /e2b_[a-f0-9]{40}/,
      variable: 'E2B_API_KEY',
    },
  ],
});
