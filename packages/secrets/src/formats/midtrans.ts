import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Midtrans',
  docs: 'https://docs.midtrans.com/docs/api-authorization-headers',
  revoke: 'Regenerate it under Settings > Access Keys',
  formats: [
    {
      id: 'midtrans-production-server-client-key',
      kind: 'key',
      shape: /Mid-(?:server|client)-[A-Za-z0-9_-]{10,26}/,
      variable: 'MIDTRANS_SERVER_KEY',
      keywords: ['mid-server-', 'mid-client-'],
    },
  ],
});
