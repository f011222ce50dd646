import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'redirect.pizza',
  docs: 'https://redirect.pizza/docs',
  revoke: 'Delete it under API tokens',
  formats: [
    {
      id: 'redirect-pizza-api-token',
      kind: 'token',
      shape: /rpa_[A-Za-z0-9]{30}/,
      variable: 'REDIRECT_PIZZA_TOKEN',
    },
  ],
});
