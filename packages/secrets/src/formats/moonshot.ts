import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Moonshot AI',
  docs: 'https://platform.moonshot.ai/docs/introduction',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'kimi-api-key',
      kind: 'key',
      shape: /sk-[A-Za-z0-9_-]{48}/,
      beside: ['kimi', 'moonshot'],
      variable: 'MOONSHOT_API_KEY',
    },
  ],
});
