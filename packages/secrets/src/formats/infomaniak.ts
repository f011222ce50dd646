import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Infomaniak',
  docs: 'https://developer.infomaniak.com/getting-started',
  revoke: 'Delete it under API tokens',
  formats: [
    {
      id: 'infomaniak-api-token',
      kind: 'token',
      shape: /[A-Za-z0-9_-]{60,100}/,
      beside: ['infomaniak'],
      variable: 'INFOMANIAK_API_TOKEN',
    },
  ],
});
