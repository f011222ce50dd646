import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Mercury',
  docs: 'https://docs.mercury.com/docs/getting-started',
  revoke: 'Delete it under Settings > API Tokens',
  formats: [
    {
      id: 'mercury-production-api-token',
      kind: 'token',
      shape: /(?:secret-token:)?mercury_production_[a-z]{3,6}_[A-Za-z0-9]{40,50}_yrucrem/,
      variable: 'MERCURY_API_TOKEN',
      keywords: ['mercury_production_', 'secret-token:mercury'],
    },
  ],
});
