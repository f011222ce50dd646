import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'DeepSeek',
  docs: 'https://api-docs.deepseek.com/',
  revoke: 'Delete it under API keys',
  formats: [
    {
      id: 'deepseek-api-key',
      kind: 'key',
      shape: /sk-[a-f0-9]{32}/,
      beside: ['deepseek'],
      variable: 'DEEPSEEK_API_KEY',
    },
  ],
});
