import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Linear',
  docs: 'https://linear.app/developers',
  revoke: 'Revoke it under Settings > Security & access',
  formats: [
    {
      id: 'linear-api-key',
      kind: 'key',
      shape: /lin_api_[A-Za-z0-9]{40}/,
      variable: 'LINEAR_API_KEY',
    },
    {
      id: 'linear-oauth-token',
      kind: 'token',
      shape: /lin_oauth_[a-f0-9]{64}/,
      variable: 'LINEAR_ACCESS_TOKEN',
    },
    {
      id: 'linear-client-secret',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['linear_', 'linear-', 'linearclient'],
      variable: 'LINEAR_CLIENT_SECRET',
      naming: /secret/i,
    },
  ],
});
