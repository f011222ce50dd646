import { defineProvider } from '../provider.js';

export default defineProvider({
  name: '42',
  docs: 'https://api.intra.42.fr/apidoc/guides/getting_started',
  revoke: 'Replace it on the page of the application',
  formats: [
    {
      id: 'intra42-client-secret',
      kind: 'key',
      shape: /s-s4t2(?:ud|af)-[a-f0-9]{64}/,
      variable: 'INTRA_42_CLIENT_SECRET',
      keywords: ['s-s4t2ud-', 's-s4t2af-'],
    },
  ],
});
