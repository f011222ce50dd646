import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Scalingo',
  docs: 'https://developers.scalingo.com/authentication',
  revoke: 'Revoke it under Account > API tokens',
  formats: [
    {
      id: 'scalingo-api-token',
      kind: 'token',
      shape: /tk-us-[\w-]{48}/,
      variable: 'SCALINGO_API_TOKEN',
    },
  ],
});
