import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Apify',
  docs: 'https://docs.apify.com/platform/integrations/api',
  revoke: 'Delete it under Settings > API & Integrations',
  formats: [
    {
      id: 'apify-api-token',
      kind: 'token',
      shape: /apify_api_[A-Za-z0-9]{34,38}/,
      variable: 'APIFY_TOKEN',
    },
  ],
});
