import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'EasyPost',
  docs: 'https://docs.easypost.com/docs/authentication',
  revoke: 'Disable it under API Keys',
  formats: [
    {
      id: 'easypost-api-token',
      kind: 'key',
      shape: /EZAK[A-Za-z0-9]{54}/,
      variable: 'EASYPOST_API_KEY',
    },
    {
      id: 'easypost-test-api-token',
      kind: 'key',
      shape: /EZTK[A-Za-z0-9]{54}/,
      variable: 'EASYPOST_TEST_API_KEY',
      severity: 'low',
    },
  ],
});
