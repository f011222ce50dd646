import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'MongoDB Atlas',
  docs: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
  revoke: 'Delete it under Access Manager',
  formats: [
    {
      id: 'mongodb-atlas-service-account-id',
      kind: 'identifier',
      shape: /mdb_sa_id_[a-f0-9]{24}/,
      variable: 'MONGODB_ATLAS_CLIENT_ID',
    },
    {
      id: 'mongodb-atlas-service-account-secret',
      kind: 'key',
      shape: /mdb_sa_sk_[A-Za-z0-9_-]{40}/,
      variable: 'MONGODB_ATLAS_CLIENT_SECRET',
    },
  ],
});
