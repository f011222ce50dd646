import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Aikido',
  docs: 'https://help.aikido.dev/code-scanning/ci-integration',
  revoke: 'Delete it under Settings > Integrations',
  formats: [
    {
      id: 'aikido-ci-token',
      kind: 'token',
      shape: /AIK_CI_[A-Za-z0-9]{20,44}/,
      variable: 'AIKIDO_CI_TOKEN',
    },
    {
      id: 'aikido-client-id',
      kind: 'identifier',
      shape: /AIK_CLIENT_[A-Za-z0-9]{24}/,
      variable: 'AIKIDO_CLIENT_ID',
    },
    {
      id: 'aikido-client-secret',
      kind: 'key',
      shape: /AIK_SECRET_[A-Za-z0-9]{64}/,
      variable: 'AIKIDO_CLIENT_SECRET',
    },
  ],
});
