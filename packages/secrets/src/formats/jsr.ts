import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'JSR',
  docs: 'https://jsr.io/docs/publishing-packages',
  revoke: 'Revoke it under Account > Tokens',
  formats: [
    {
      id: 'jsr-token',
      kind: 'token',
      shape: /jsr[pd]_[A-Za-z0-9]{32,60}/,
      variable: 'JSR_TOKEN',
      keywords: ['jsrp_', 'jsrd_'],
    },
  ],
});
