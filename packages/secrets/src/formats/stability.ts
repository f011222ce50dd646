import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Stability AI',
  docs: 'https://platform.stability.ai/docs/getting-started/authentication',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'stability-ai-api-key',
      kind: 'key',
      shape: /sk-[A-Za-z0-9]{48}/,
      beside: ['stability', 'stabilityai', 'dreamstudio'],
      variable: 'STABILITY_API_KEY',
    },
  ],
});
