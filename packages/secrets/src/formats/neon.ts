import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Neon',
  docs: 'https://neon.com/docs/manage/api-keys',
  revoke: 'Revoke it under Account settings > API keys',
  formats: [
    {
      id: 'neon-api-key',
      kind: 'key',
      shape: /napi_[A-Za-z0-9]{64}/,
      variable: 'NEON_API_KEY',
    },
  ],
});
