import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Gitter',
  docs: 'https://developer.gitter.im/docs/authentication',
  revoke: 'Delete the application',
  formats: [
    {
      id: 'gitter-access-token',
      kind: 'token',
      shape: /[a-z0-9_-]{40}/,
      beside: ['gitter'],
      variable: 'GITTER_ACCESS_TOKEN',
    },
  ],
});
