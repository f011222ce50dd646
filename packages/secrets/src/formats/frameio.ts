import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Frame.io',
  docs: 'https://developer.adobe.com/frameio/guides/',
  revoke: 'Delete it under Tokens',
  formats: [
    {
      id: 'frameio-api-token',
      kind: 'token',
      shape: /fio-u-[A-Za-z0-9_=-]{64}/,
      variable: 'FRAMEIO_TOKEN',
    },
  ],
});
