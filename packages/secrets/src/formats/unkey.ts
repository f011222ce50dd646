import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Unkey',
  docs: 'https://www.unkey.com/docs/security/root-keys',
  revoke: 'Delete it under Settings > Root keys',
  formats: [
    {
      id: 'unkey-root-key',
      kind: 'key',
      shape: /unkey_[A-Za-z0-9]{20,32}/,
      variable: 'UNKEY_ROOT_KEY',
    },
  ],
});
