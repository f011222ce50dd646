import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Duo',
  docs: 'https://duo.com/docs/authapi',
  revoke: 'Reset the secret key of the application',
  formats: [
    {
      id: 'duo-secret-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{40}/,
      beside: ['duo', 'duo_skey', 'skey'],
      variable: 'DUO_SECRET_KEY',
    },
  ],
});
