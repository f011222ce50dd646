import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'DatoCMS',
  docs: 'https://www.datocms.com/docs/general-concepts/organizations',
  revoke: 'Delete it under API Tokens',
  formats: [
    {
      id: 'datocms-api-token',
      kind: 'token',
      shape: /[a-f0-9]{30}/,
      beside: ['datocms', 'dato'],
      variable: 'DATOCMS_API_TOKEN',
    },
  ],
});
