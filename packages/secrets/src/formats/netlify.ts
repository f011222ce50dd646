import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Netlify',
  docs: 'https://docs.netlify.com/api/get-started/',
  revoke: 'Delete it under User settings > Applications',
  formats: [
    {
      id: 'netlify-personal-access-token',
      kind: 'token',
      shape: /nfp_[A-Za-z0-9]{36}/,
      variable: 'NETLIFY_AUTH_TOKEN',
    },
    {
      id: 'netlify-access-token',
      kind: 'token',
      shape: /[A-Za-z0-9=_-]{40,46}/,
      beside: ['netlify'],
      variable: 'NETLIFY_AUTH_TOKEN',
    },
  ],
});
