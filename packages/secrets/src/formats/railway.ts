import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Railway',
  docs: 'https://docs.railway.com/reference/public-api',
  revoke: 'Delete it under Account Settings > Tokens',
  formats: [
    {
      id: 'railway-token',
      kind: 'token',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['railway'],
      variable: 'RAILWAY_TOKEN',
    },
  ],
});
