import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Gemfury',
  docs: 'https://gemfury.com/help/tokens/',
  revoke: 'Delete it under Tokens',
  formats: [
    {
      id: 'gemfury-token',
      kind: 'token',
      shape: /fury_[A-Za-z0-9]{22,40}/,
      variable: 'GEMFURY_TOKEN',
    },
  ],
});
