import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Snyk',
  docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  revoke: 'Revoke it under Account settings > API Token',
  formats: [
    {
      id: 'snyk-personal-access-token',
      kind: 'token',
      shape: /snyk_uat\.[a-z0-9]{8}\.[\w-]{40,60}\.[\w-]{40,200}/,
      variable: 'SNYK_TOKEN',
    },
    {
      id: 'snyk-api-token',
      kind: 'token',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['snyk'],
      variable: 'SNYK_TOKEN',
    },
  ],
});
