import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Fireworks AI',
  docs: 'https://docs.fireworks.ai/getting-started/quickstart',
  revoke: 'Delete it under Settings > API Keys',
  formats: [
    {
      id: 'fireworks-api-key',
      kind: 'key',
      shape: /fw_[A-Za-z0-9]{22,24}/,
      variable: 'FIREWORKS_API_KEY',
    },
  ],
});
