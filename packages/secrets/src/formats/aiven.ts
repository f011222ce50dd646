import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Aiven',
  docs: 'https://aiven.io/docs/platform/concepts/authentication-tokens',
  revoke: 'Revoke it under User information > Tokens',
  formats: [
    {
      id: 'aiven-service-password',
      kind: 'password',
      shape: /AVNS_[A-Za-z0-9_-]{19}/,
      variable: 'AIVEN_PASSWORD',
    },
    {
      id: 'aiven-auth-token',
      kind: 'token',
      shape: /[A-Za-z0-9\/+=]{372}/,
      beside: ['aiven'],
      variable: 'AIVEN_AUTH_TOKEN',
    },
  ],
});
