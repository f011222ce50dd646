import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'The New York Times',
  docs: 'https://developer.nytimes.com/get-started',
  revoke: 'Delete the app',
  formats: [
    {
      id: 'nytimes-access-token',
      kind: 'key',
      shape: /[A-Za-z0-9=_-]{32}/,
      beside: ['nytimes', 'new-york-times', 'newyorktimes', 'nyt'],
      variable: 'NYTIMES_API_KEY',
    },
  ],
});
