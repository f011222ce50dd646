import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Squarespace',
  docs: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  revoke: 'Delete it under Developer API keys',
  formats: [
    {
      id: 'squarespace-access-token',
      kind: 'token',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['squarespace'],
      variable: 'SQUARESPACE_API_KEY',
    },
  ],
});
