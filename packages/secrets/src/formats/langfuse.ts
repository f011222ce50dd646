import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Langfuse',
  docs: 'https://langfuse.com/faq/all/where-are-langfuse-api-keys',
  revoke: 'Delete it under Settings > API Keys',
  formats: [
    {
      id: 'langfuse-secret-key',
      kind: 'key',
      shape: /sk-lf-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      variable: 'LANGFUSE_SECRET_KEY',
    },
    {
      id: 'langfuse-public-key',
      kind: 'identifier',
      shape: /pk-lf-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      variable: 'LANGFUSE_PUBLIC_KEY',
    },
  ],
});
