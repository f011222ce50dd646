import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Buildkite',
  docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
  revoke: 'Revoke it under Personal Settings > API Access Tokens',
  formats: [
    {
      id: 'buildkite-user-access-token',
      kind: 'token',
      shape: /bkua_[a-z0-9]{40,53}/,
      variable: 'BUILDKITE_API_TOKEN',
    },
    {
      id: 'buildkite-service-token',
      kind: 'token',
      shape: /bk(?:aa|aj|ar|ct|pt|pat|ps)_[A-Za-z0-9_-]{20,120}/,
      variable: 'BUILDKITE_AGENT_TOKEN',
      keywords: ['bkaa_', 'bkaj_', 'bkar_', 'bkct_', 'bkpt_', 'bkpat_', 'bkps_'],
    },
  ],
});
