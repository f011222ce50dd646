import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Vultr',
  docs: 'https://docs.vultr.com/platform/other/api',
  revoke: 'Regenerate it under Account > API',
  formats: [
    {
      id: 'vultr-api-key',
      kind: 'key',
      shape: /[A-Z0-9]{36}/,
      beside: ['vultr'],
      variable: 'VULTR_API_KEY',
    },
  ],
});
