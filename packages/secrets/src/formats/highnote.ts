import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Highnote',
  docs: 'https://docs.highnote.com/docs/api/get-started/authentication',
  revoke: 'Delete it under Developers > API keys',
  formats: [
    {
      id: 'highnote-secret-live-key',
      kind: 'key',
      shape: /sk_live_a2V5Xz[A-Za-z0-9+\/]{69}={0,2}/,
      beside: ['highnote'],
      variable: 'HIGHNOTE_API_KEY',
    },
  ],
});
