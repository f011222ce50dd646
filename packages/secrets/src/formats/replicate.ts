import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Replicate',
  docs: 'https://replicate.com/docs/topics/security/api-tokens',
  revoke: 'Disable it under Account > API tokens',
  formats: [
    {
      id: 'replicate-api-token',
      kind: 'token',
      shape: /r8_[A-Za-z0-9_-]{37}/,
      variable: 'REPLICATE_API_TOKEN',
    },
  ],
});
