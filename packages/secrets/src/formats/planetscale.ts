import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'PlanetScale',
  docs: 'https://planetscale.com/docs/api/reference/service-tokens',
  revoke: 'Delete it under Settings > Service tokens',
  formats: [
    {
      id: 'planetscale-api-token',
      kind: 'token',
      shape: /pscale_tkn_[\w=.-]{32,64}/,
      variable: 'PLANETSCALE_SERVICE_TOKEN',
    },
    {
      id: 'planetscale-oauth-token',
      kind: 'token',
      shape: /pscale_oauth_[\w=.-]{32,64}/,
      variable: 'PLANETSCALE_OAUTH_TOKEN',
    },
    {
      id: 'planetscale-password',
      kind: 'password',
      shape: /pscale_pw_[\w=.-]{32,64}/,
      variable: 'DATABASE_PASSWORD',
    },
    {
      id: 'planetscale-id',
      kind: 'identifier',
      shape: /[a-z0-9]{12}/,
      beside: ['pscale', 'planetscale'],
      variable: 'PLANETSCALE_SERVICE_TOKEN_ID',
      naming: /(?:id|user|username)(?![a-z])/i,
    },
  ],
});
