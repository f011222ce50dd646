import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'NVIDIA',
  docs: 'https://docs.api.nvidia.com/nim/docs/api-quickstart',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'nvidia-api-key',
      kind: 'key',
      shape: /nvapi-[A-Za-z0-9_-]{60,70}/,
      variable: 'NVIDIA_API_KEY',
    },
  ],
});
