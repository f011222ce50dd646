import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Mailjet',
  docs: 'https://dev.mailjet.com/email/guides/getting-started/',
  revoke: 'Reset it under API Key Management',
  formats: [
    {
      id: 'mailjet-secret-key',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['mailjet', 'mj_apikey'],
      variable: 'MJ_APIKEY_PRIVATE',
    },
  ],
});
