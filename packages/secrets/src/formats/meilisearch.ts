import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Meilisearch',
  docs: 'https://www.meilisearch.com/docs/learn/security/basic_security',
  revoke: 'Rotate the master key',
  formats: [
    {
      id: 'meilisearch-master-key',
      kind: 'key',
      shape: /[A-Za-z0-9_-]{43}/,
      beside: ['meili', 'meilisearch'],
      variable: 'MEILI_MASTER_KEY',
    },
  ],
});
