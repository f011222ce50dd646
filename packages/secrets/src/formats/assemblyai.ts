import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'AssemblyAI',
  docs: 'https://www.assemblyai.com/docs/getting-started',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'assemblyai-api-key',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['assemblyai'],
      variable: 'ASSEMBLYAI_API_KEY',
    },
  ],
});
