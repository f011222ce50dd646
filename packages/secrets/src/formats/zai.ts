import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Z.ai',
  docs: 'https://docs.z.ai/guides/overview/quick-start',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'zai-api-key',
      kind: 'key',
      shape: /[a-f0-9]{32}\.[A-Za-z0-9]{16}/,
      beside: ['zai', 'z_ai', 'z.ai', 'glm', 'zlm', 'zhipu', 'zhipuai', 'bigmodel'],
      variable: 'ZAI_API_KEY',
    },
  ],
});
