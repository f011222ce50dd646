import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Sanity',
  docs: 'https://www.sanity.io/docs/content-lake/http-auth',
  revoke: 'Delete it under API > Tokens',
  formats: [
    {
      id: 'sanity-token',
      kind: 'token',
      shape: /sk[A-Za-z0-9]{100,250}/,
      beside: ['sanity'],
      variable: 'SANITY_API_TOKEN',
    },
  ],
});
