import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Endor Labs',
  docs: 'https://docs.endorlabs.com/administration/api-keys/',
  revoke: 'Delete it under Access Control > API Keys',
  formats: [
    {
      id: 'endorlabs-api-key',
      kind: 'key',
      shape: /endr\+[A-Za-z0-9-]{16}/,
      variable: 'ENDOR_API_CREDENTIALS_KEY',
    },
  ],
});
