import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'RapidAPI',
  docs: 'https://docs.rapidapi.com/docs/keys',
  revoke: 'Delete it under My Apps > Authorization',
  formats: [
    {
      id: 'rapidapi-access-token',
      kind: 'key',
      shape: /[A-Za-z0-9_-]{50}/,
      beside: ['rapidapi'],
      variable: 'RAPIDAPI_KEY',
    },
  ],
});
