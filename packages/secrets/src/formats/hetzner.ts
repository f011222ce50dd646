import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Hetzner Cloud',
  docs: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
  revoke: 'Delete it under Security > API tokens',
  formats: [
    {
      id: 'hetzner-api-token',
      kind: 'token',
      shape: /[A-Za-z0-9]{64}/,
      beside: ['hetzner', 'hcloud'],
      variable: 'HCLOUD_TOKEN',
    },
  ],
});
