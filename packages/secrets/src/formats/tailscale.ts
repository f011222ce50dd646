import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Tailscale',
  docs: 'https://tailscale.com/kb/1252/key-secret-management',
  revoke: 'Revoke it under Settings > Keys',
  formats: [
    {
      id: 'tailscale-api-key',
      kind: 'key',
      shape: /tskey-[a-z]{2,20}-[A-Za-z0-9]{8,25}-[A-Za-z0-9]{16,60}/,
      variable: 'TAILSCALE_API_KEY',
      keywords: ['tskey-'],
    },
    {
      id: 'tailscale-short-key',
      kind: 'key',
      shape: /tskey-api-[A-Za-z0-9_-]{20,36}/,
      variable: 'TAILSCALE_API_KEY',
    },
  ],
});
