import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'CockroachDB Cloud',
  docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  revoke: 'Delete it under Access Management',
  formats: [
    {
      id: 'cockroachlabs-cloud-api-key',
      kind: 'key',
      shape: /CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/,
      variable: 'COCKROACH_API_KEY',
    },
  ],
});
