import { defineProvider } from '../provider.js';

export default defineProvider({
  name: '1Password',
  docs: 'https://developer.1password.com/docs/service-accounts/',
  revoke: 'Revoke it under Developer > Service accounts',
  formats: [
    {
      id: '1password-secret-key',
      kind: 'key',
      shape:
        /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/,
      variable: 'OP_SECRET_KEY',
    },
    {
      id: '1password-service-account-token',
      kind: 'token',
      shape: /ops_eyJ[a-zA-Z0-9+\/_-]{250,1500}={0,3}/,
      variable: 'OP_SERVICE_ACCOUNT_TOKEN',
    },
  ],
});
