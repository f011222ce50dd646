import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Greptile',
  docs: 'https://docs.greptile.com/api-reference/introduction',
  revoke: 'Delete it in the dashboard',
  formats: [
    {
      id: 'greptile-api-key',
      kind: 'key',
      shape: /[a-zA-Z0-9+\/]{48}/,
      beside: ['greptile'],
      variable: 'GREPTILE_API_KEY',
    },
  ],
});
