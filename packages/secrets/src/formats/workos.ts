import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'WorkOS',
  docs: 'https://workos.com/docs/reference/api-keys',
  revoke: 'Revoke it under API Keys',
  formats: [
    {
      id: 'workos-production-api-key',
      kind: 'key',
      shape: /sk_live_a2V5Xz[A-Za-z0-9+\/]{69}={0,2}/,
      beside: ['workos'],
      variable: 'WORKOS_API_KEY',
    },
  ],
});
