import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Sentry',
  docs: 'https://docs.sentry.io/account/auth-tokens/',
  revoke: 'Revoke it under Settings > Auth Tokens',
  formats: [
    {
      id: 'sentry-org-token',
      kind: 'token',
      shape: /sntrys_eyJpYXQiO[A-Za-z0-9+\/=_-]{60,400}/,
      variable: 'SENTRY_AUTH_TOKEN',
    },
    {
      id: 'sentry-user-token',
      kind: 'token',
      shape: /sntryu_[a-f0-9]{64}/,
      variable: 'SENTRY_AUTH_TOKEN',
    },
    {
      id: 'sentry-access-token',
      kind: 'token',
      shape: /[a-f0-9]{64}/,
      beside: ['sentry'],
      variable: 'SENTRY_AUTH_TOKEN',
    },
  ],
});
