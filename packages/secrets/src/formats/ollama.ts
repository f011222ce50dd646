import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Ollama',
  docs: 'https://docs.ollama.com/api/authentication',
  revoke: 'Delete it under Settings > Keys',
  formats: [
    {
      id: 'ollama-api-key',
      kind: 'key',
      shape: /[a-f0-9]{32}\.[a-zA-Z0-9_-]{24}/,
      beside: ['ollama'],
      variable: 'OLLAMA_API_KEY',
    },
  ],
});
