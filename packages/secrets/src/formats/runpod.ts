import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Runpod',
  docs: 'https://docs.runpod.io/get-started/api-keys',
  revoke: 'Delete it under Settings > API Keys',
  formats: [
    {
      id: 'runpod-api-key',
      kind: 'key',
      shape: /rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}/,
      variable: 'RUNPOD_API_KEY',
    },
  ],
});
