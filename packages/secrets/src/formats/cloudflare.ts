import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
  revoke: 'Roll it under My Profile > API Tokens',
  formats: [
    {
      id: 'cloudflare-origin-ca-key',
      kind: 'key',
      shape: /v1\.0-[a-f0-9]{24}-[a-f0-9]{146}/,
      variable: 'CLOUDFLARE_ORIGIN_CA_KEY',
    },
    {
      id: 'cloudflare-scannable-global-key',
      kind: 'key',
      shape: /cfk_[A-Za-z0-9]{40}[a-f0-9]{8}/,
      variable: 'CLOUDFLARE_API_KEY',
    },
    {
      id: 'cloudflare-user-token',
      kind: 'token',
      shape: /cfut_[A-Za-z0-9]{40}[a-f0-9]{8}/,
      variable: 'CLOUDFLARE_API_TOKEN',
    },
    {
      id: 'cloudflare-account-token',
      kind: 'token',
      shape: /cfat_[A-Za-z0-9]{40}[a-f0-9]{8}/,
      variable: 'CLOUDFLARE_API_TOKEN',
    },
    {
      id: 'cloudflare-global-api-key',
      kind: 'key',
      shape: /[a-f0-9]{37}/,
      beside: ['cloudflare', 'cf_api', 'x-auth-key'],
      variable: 'CLOUDFLARE_API_KEY',
    },
    {
      id: 'cloudflare-api-key',
      kind: 'token',
      shape: /[A-Za-z0-9_-]{40}/,
      beside: ['cloudflare', 'cf_api'],
      variable: 'CLOUDFLARE_API_TOKEN',
    },
  ],
});
