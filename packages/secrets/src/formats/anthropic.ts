import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Anthropic',
  docs: 'https://docs.anthropic.com/en/api/overview',
  revoke: 'Delete it under Settings > API keys in the console',
  formats: [
    {
      // api03, admin01, oat01 and ort01: no fixed length is documented for all of them.
      id: 'anthropic-api-key',
      kind: 'key',
      shape: /sk-ant-(?!admin01)[a-z]{2,10}\d{2}-[A-Za-z0-9_-]{40,160}/,
      variable: 'ANTHROPIC_API_KEY',
    },
    {
      id: 'anthropic-admin-api-key',
      kind: 'key',
      shape: /sk-ant-admin01-[A-Za-z0-9_-]{40,160}/,
      variable: 'ANTHROPIC_ADMIN_KEY',
    },
  ],
});
