import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Scaleway',
  docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  revoke: 'Delete it under IAM > API keys',
  formats: [
    {
      id: 'scaleway-access-key',
      kind: 'key',
      shape: /SCW[A-Z0-9]{17}/,
      variable: 'SCW_ACCESS_KEY',
    },
    {
      id: 'scaleway-secret-key',
      kind: 'key',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['scaleway', 'scw'],
      variable: 'SCW_SECRET_KEY',
    },
  ],
});
