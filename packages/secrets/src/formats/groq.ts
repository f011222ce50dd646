import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Groq',
  docs: 'https://console.groq.com/docs/quickstart',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'groq-api-key',
      kind: 'key',
      shape: /gsk_[A-Za-z0-9]{52}/,
      variable: 'GROQ_API_KEY',
    },
  ],
});
