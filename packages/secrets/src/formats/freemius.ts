import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Freemius',
  docs: 'https://freemius.com/help/documentation/',
  revoke: 'Regenerate the secret key in the dashboard',
  formats: [
    {
      id: 'freemius-secret-key',
      kind: 'key',
      shape: /sk_[\w!@#%^&*?~.:+|-]{29}/,
      beside: ['freemius', 'secret_key'],
      variable: 'FREEMIUS_SECRET_KEY',
      naming: /=>|freemius/i,
    },
  ],
});
