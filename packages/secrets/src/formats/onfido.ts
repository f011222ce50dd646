import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Onfido',
  docs: 'https://documentation.onfido.com/api/latest/#api-tokens',
  revoke: 'Revoke it under Developers > Tokens',
  formats: [
    {
      id: 'onfido-live-api-token-eu',
      kind: 'token',
      shape: /api_live\.[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{20,80}/,
      variable: 'ONFIDO_API_TOKEN',
    },
    {
      id: 'onfido-live-api-token-eu-short',
      kind: 'token',
      shape: /api_live\.[A-Za-z0-9_-]{20,80}/,
      variable: 'ONFIDO_API_TOKEN',
    },
    {
      id: 'onfido-live-api-token-us',
      kind: 'token',
      shape: /api_live_us\.[A-Za-z0-9_-]{20,80}/,
      variable: 'ONFIDO_API_TOKEN',
    },
    {
      id: 'onfido-live-api-token-ca',
      kind: 'token',
      shape: /api_live_ca\.[A-Za-z0-9_-]{20,80}/,
      variable: 'ONFIDO_API_TOKEN',
    },
  ],
});
