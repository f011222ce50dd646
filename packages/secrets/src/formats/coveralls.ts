import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Coveralls',
  docs: 'https://docs.coveralls.io/api-introduction',
  revoke: 'Regenerate it on the account page',
  formats: [
    {
      id: 'coveralls-personal-api-token',
      kind: 'token',
      shape: /[A-Za-z0-9-]{37}/,
      beside: ['coveralls'],
      variable: 'COVERALLS_PERSONAL_TOKEN',
    },
    {
      id: 'coveralls-repo-token',
      kind: 'token',
      shape: /[A-Za-z0-9]{32,33}/,
      beside: ['coveralls'],
      variable: 'COVERALLS_REPO_TOKEN',
    },
  ],
});
