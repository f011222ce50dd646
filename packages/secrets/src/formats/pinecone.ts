import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Pinecone',
  docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'pinecone-api-key',
      kind: 'key',
      shape: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/,
      variable: 'PINECONE_API_KEY',
    },
    {
      id: 'pinecone-legacy-api-key',
      kind: 'key',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['pinecone'],
      variable: 'PINECONE_API_KEY',
    },
  ],
});
