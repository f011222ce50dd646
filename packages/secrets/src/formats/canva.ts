import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Canva',
  docs: 'https://www.canva.dev/docs/connect/authentication/',
  revoke: 'Generate a new secret under Configuration of the integration',
  formats: [
    {
      id: 'canva-client-id',
      kind: 'identifier',
      shape: /OC-[A-Za-z0-9_-]{11,12}/,
      beside: ['canva'],
      variable: 'CANVA_CLIENT_ID',
    },
    {
      id: 'canva-client-secret',
      kind: 'key',
      shape: /cnvca[a-zA-Z0-9_-]{51}/,
      variable: 'CANVA_CLIENT_SECRET',
    },
  ],
});
