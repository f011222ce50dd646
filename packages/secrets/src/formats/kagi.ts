import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Kagi',
  docs: 'https://help.kagi.com/kagi/api/overview.html',
  revoke: 'Regenerate it under Settings > API',
  formats: [
    {
      id: 'kagi-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{43}/,
      beside: ['kagi'],
      variable: 'KAGI_API_KEY',
    },
  ],
});
