import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Doppler',
  docs: 'https://docs.doppler.com/reference/auth-token-formats',
  revoke: 'Revoke it under Tokens',
  formats: [
    {
      id: 'doppler-api-token',
      kind: 'token',
      shape: /dp\.pt\.[A-Za-z0-9]{40,44}/,
      variable: 'DOPPLER_TOKEN',
    },
    {
      id: 'doppler-service-token',
      kind: 'token',
      shape: /dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
      variable: 'DOPPLER_TOKEN',
    },
    {
      id: 'doppler-cli-token',
      kind: 'token',
      shape: /dp\.ct\.[A-Za-z0-9]{40,44}/,
      variable: 'DOPPLER_TOKEN',
    },
    {
      id: 'doppler-scim-token',
      kind: 'token',
      shape: /dp\.scim\.[A-Za-z0-9]{40,44}/,
      variable: 'DOPPLER_TOKEN',
    },
    {
      id: 'doppler-audit-token',
      kind: 'token',
      shape: /dp\.audit\.[A-Za-z0-9]{40,44}/,
      variable: 'DOPPLER_TOKEN',
    },
    {
      id: 'doppler-service-account-token',
      kind: 'token',
      shape: /dp\.sa\.[A-Za-z0-9]{40,44}/,
      variable: 'DOPPLER_TOKEN',
    },
  ],
});
