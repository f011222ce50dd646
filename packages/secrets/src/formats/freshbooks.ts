import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'FreshBooks',
  docs: 'https://www.freshbooks.com/api/authentication',
  revoke: 'Reset it under Developer settings',
  formats: [
    {
      id: 'freshbooks-access-token',
      kind: 'token',
      shape: /[a-f0-9]{64}/,
      beside: ['freshbooks'],
      variable: 'FRESHBOOKS_ACCESS_TOKEN',
    },
  ],
});
