import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'DataStax Astra',
  docs: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  revoke: 'Delete it under Tokens',
  formats: [
    {
      id: 'datastax-astra-application-token',
      kind: 'token',
      shape: /AstraCS:[A-Za-z0-9]{20,30}(?::[a-f0-9]{64})?/,
      variable: 'ASTRA_DB_APPLICATION_TOKEN',
    },
  ],
});
