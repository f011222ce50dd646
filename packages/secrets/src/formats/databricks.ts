import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Databricks',
  docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  revoke: 'Revoke it under Developer > Access tokens',
  formats: [
    {
      id: 'databricks-api-token',
      kind: 'token',
      shape: /dapi[a-f0-9]{32}(?:-\d)?/,
      variable: 'DATABRICKS_TOKEN',
    },
    {
      id: 'databricks-oauth-secret',
      kind: 'key',
      shape: /dose[a-f0-9]{32}/,
      variable: 'DATABRICKS_CLIENT_SECRET',
    },
  ],
});
