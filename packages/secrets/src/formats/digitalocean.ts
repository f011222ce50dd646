import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  revoke: 'Revoke it under API > Tokens',
  formats: [
    {
      id: 'digitalocean-pat',
      kind: 'token',
      shape: /dop_v1_[a-f0-9]{64}/,
      variable: 'DIGITALOCEAN_TOKEN',
    },
    {
      id: 'digitalocean-access-token',
      kind: 'token',
      shape: /doo_v1_[a-f0-9]{64}/,
      variable: 'DIGITALOCEAN_ACCESS_TOKEN',
    },
    {
      id: 'digitalocean-refresh-token',
      kind: 'token',
      shape: /dor_v1_[a-f0-9]{64}/,
      variable: 'DIGITALOCEAN_REFRESH_TOKEN',
    },
    {
      id: 'digitalocean-spaces-key',
      kind: 'key',
      shape: /DO00[A-Z0-9]{16}/,
      variable: 'SPACES_ACCESS_KEY_ID',
    },
  ],
});
