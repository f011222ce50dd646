import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Upstage',
  docs: 'https://console.upstage.ai/docs/getting-started',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'upstage-api-key',
      kind: 'key',
      shape: /(?:up_)?[A-Za-z0-9]{29,50}/,
      beside: ['upstage'],
      variable: 'UPSTAGE_API_KEY',
    },
  ],
});
