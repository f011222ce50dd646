import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Defined Networking',
  docs: 'https://docs.defined.net/guides/automating-host-creation/',
  revoke: 'Revoke it under Settings > API keys',
  formats: [
    {
      id: 'defined-networking-api-token',
      kind: 'token',
      shape: /dnkey-[a-zA-Z0-9_=-]{26}-[a-zA-Z0-9_=-]{52}/,
      variable: 'DEFINED_NETWORKING_API_KEY',
    },
  ],
});
