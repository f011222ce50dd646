import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Shippo',
  docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  revoke: 'Delete it under Settings > API',
  formats: [
    {
      id: 'shippo-api-token',
      kind: 'token',
      shape: /shippo_live_[a-fA-F0-9]{40}/,
      variable: 'SHIPPO_API_TOKEN',
    },
    {
      id: 'shippo-test-api-token',
      kind: 'token',
      shape: /shippo_test_[a-fA-F0-9]{40}/,
      variable: 'SHIPPO_API_TOKEN',
      severity: 'low',
    },
  ],
});
