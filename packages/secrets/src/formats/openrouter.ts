import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'OpenRouter',
  docs: 'https://openrouter.ai/docs/api-reference/authentication',
  revoke: 'Delete it under Keys',
  formats: [
    {
      id: 'openrouter-api-key',
      kind: 'key',
      shape: /sk-or-v1-[0-9a-f]{64}/,
      variable: 'OPENROUTER_API_KEY',
    },
  ],
});
