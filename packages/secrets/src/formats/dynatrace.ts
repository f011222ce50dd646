import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Dynatrace',
  docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  revoke: 'Delete it under Access Tokens',
  formats: [
    {
      id: 'dynatrace-api-token',
      kind: 'token',
      shape: /dt0[a-z]\d{2}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{64}/,
      variable: 'DYNATRACE_API_TOKEN',
      publicPrefix: 'dt0',
      keywords: ['dt0'],
    },
  ],
});
