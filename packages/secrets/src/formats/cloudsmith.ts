import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Cloudsmith',
  docs: 'https://help.cloudsmith.io/docs/api-key',
  revoke: 'Refresh it under API Settings',
  formats: [
    {
      id: 'cloudsmith-api-key',
      kind: 'key',
      shape: /csa_[a-f0-9]{30}[A-Za-z0-9]{6}/,
      variable: 'CLOUDSMITH_API_KEY',
    },
  ],
});
