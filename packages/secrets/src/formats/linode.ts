import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Linode',
  docs: 'https://techdocs.akamai.com/linode-api/reference/get-started',
  revoke: 'Revoke it under My Profile > API Tokens',
  formats: [
    {
      id: 'linode-token',
      kind: 'token',
      shape: /[a-f0-9]{64}/,
      beside: ['linode'],
      variable: 'LINODE_TOKEN',
    },
  ],
});
