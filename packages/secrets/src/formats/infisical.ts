import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Infisical',
  docs: 'https://infisical.com/docs/documentation/platform/token',
  revoke: 'Delete it under Access Control > Service Tokens',
  formats: [
    {
      id: 'infisical-service-token',
      kind: 'token',
      shape: /st\.[a-f0-9-]{24,36}\.[a-f0-9]{32}\.[a-f0-9]{32}/,
      variable: 'INFISICAL_TOKEN',
    },
  ],
});
