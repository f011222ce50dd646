import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Opsgenie',
  docs: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
  revoke: 'Delete it under API key management',
  formats: [
    {
      id: 'opsgenie-api-key',
      kind: 'key',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['opsgenie'],
      variable: 'OPSGENIE_API_KEY',
    },
  ],
});
