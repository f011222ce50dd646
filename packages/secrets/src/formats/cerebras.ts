import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Cerebras',
  docs: 'https://inference-docs.cerebras.ai/quickstart',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'cerebras-api-key',
      kind: 'key',
      shape: /csk-[a-z0-9]{48}/,
      variable: 'CEREBRAS_API_KEY',
    },
  ],
});
