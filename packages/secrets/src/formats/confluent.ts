import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Confluent',
  docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  revoke: 'Delete it under API keys',
  formats: [
    {
      id: 'confluent-access-token',
      kind: 'key',
      shape: /[A-Za-z0-9]{16}/,
      beside: ['confluent'],
      variable: 'CONFLUENT_CLOUD_API_KEY',
    },
    {
      id: 'confluent-secret-key',
      kind: 'key',
      shape: /[A-Za-z0-9+\/]{64}/,
      beside: ['confluent'],
      variable: 'CONFLUENT_CLOUD_API_SECRET',
    },
  ],
});
