import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Plaid',
  docs: 'https://plaid.com/docs/api/',
  revoke: 'Rotate it under Developers > Keys',
  formats: [
    {
      id: 'plaid-api-token',
      kind: 'token',
      shape:
        /access-(?:sandbox|development|production)-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      variable: 'PLAID_ACCESS_TOKEN',
      keywords: ['access-sandbox-', 'access-development-', 'access-production-'],
    },
    {
      id: 'plaid-client-id',
      kind: 'identifier',
      shape: /[a-z0-9]{24}/,
      beside: ['plaid'],
      variable: 'PLAID_CLIENT_ID',
    },
    {
      id: 'plaid-secret-key',
      kind: 'key',
      shape: /[a-z0-9]{30}/,
      beside: ['plaid'],
      variable: 'PLAID_SECRET',
    },
  ],
});
