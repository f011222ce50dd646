import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'SiliconFlow',
  docs: 'https://docs.siliconflow.com/',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'siliconflow-api-key',
      kind: 'key',
      shape: /sk-[a-z]{48}/,
      beside: ['siliconflow'],
      variable: 'SILICONFLOW_API_KEY',
    },
  ],
});
