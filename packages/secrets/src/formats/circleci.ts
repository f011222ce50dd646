import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'CircleCI',
  docs: 'https://circleci.com/docs/managing-api-tokens/',
  revoke: 'Delete it under User Settings > Personal API Tokens',
  formats: [
    {
      id: 'circleci-personal-token',
      kind: 'token',
      shape: /CCIPAT_[a-zA-Z0-9]{22}_[a-z0-9]{40}/,
      variable: 'CIRCLECI_TOKEN',
    },
    {
      id: 'circleci-project-access-token',
      kind: 'token',
      shape: /CCIPRJ_[a-zA-Z0-9]{22}_[a-f0-9]{40}/,
      variable: 'CIRCLECI_TOKEN',
    },
    {
      id: 'circleci-project-token',
      kind: 'token',
      shape: /[a-f0-9]{40}/,
      beside: ['circleci', 'circle'],
      variable: 'CIRCLECI_TOKEN',
    },
  ],
});
