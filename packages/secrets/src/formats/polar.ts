import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Polar',
  docs: 'https://polar.sh/docs/integrate/oat',
  revoke: 'Delete it under Settings > Access tokens',
  formats: [
    {
      id: 'polar-oauth-access-token',
      kind: 'token',
      shape: /polar_at_[A-Za-z0-9_-]{20,100}/,
      variable: 'POLAR_ACCESS_TOKEN',
    },
    {
      id: 'polar-organization-access-token',
      kind: 'token',
      shape: /polar_oat_[A-Za-z0-9_-]{20,100}/,
      variable: 'POLAR_ACCESS_TOKEN',
    },
    {
      id: 'polar-personal-access-token',
      kind: 'token',
      shape: /polar_pat_[A-Za-z0-9_-]{20,100}/,
      variable: 'POLAR_ACCESS_TOKEN',
    },
  ],
});
