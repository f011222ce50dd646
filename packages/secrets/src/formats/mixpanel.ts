import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Mixpanel',
  docs: 'https://developer.mixpanel.com/reference/service-accounts-api',
  revoke: 'Delete the service account',
  formats: [
    {
      id: 'mixpanel-api-secret',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['mixpanel'],
      variable: 'MIXPANEL_API_SECRET',
      naming: /secret/i,
    },
  ],
});
