import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Couchbase Capella',
  docs: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'couchbase-capella-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9+\/=]{40,120}/,
      beside: ['couchbase', 'capella'],
      variable: 'CAPELLA_API_KEY',
    },
  ],
});
