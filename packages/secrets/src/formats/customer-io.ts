import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Customer.io',
  docs: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
  revoke: 'Delete it under API Credentials',
  formats: [
    {
      id: 'customerio-api-key',
      kind: 'key',
      shape: /[a-f0-9]{20,32}/,
      beside: ['customerio', 'customer_io'],
      variable: 'CUSTOMERIO_API_KEY',
    },
  ],
});
