import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'HubSpot',
  docs: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
  revoke: 'Rotate it under Private Apps',
  formats: [
    {
      id: 'hubspot-private-app-token',
      kind: 'token',
      shape:
        /pat-(?:na|eu|ap)\d-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      variable: 'HUBSPOT_ACCESS_TOKEN',
      keywords: ['pat-na', 'pat-eu', 'pat-ap'],
    },
    {
      id: 'hubspot-api-key',
      kind: 'key',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['hubspot', 'hapikey'],
      variable: 'HUBSPOT_API_KEY',
    },
  ],
});
