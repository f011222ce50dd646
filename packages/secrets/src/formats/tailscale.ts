import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Tailscale',
  docs: 'https://tailscale.com/kb/1252/key-secret-management',
  revoke: 'Revoke it under Settings > Keys',
  formats: [
    {
      id: 'tailscale-api-key',
      kind: 'key',
      shape:
        /tskey-(?:api|auth|client|scim|webhook)-[A-Za-z0-9]{8,20}(?:CNTRL)?-[A-Za-z0-9]{20,40}/,
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
