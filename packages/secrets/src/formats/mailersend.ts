import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'MailerSend',
  docs: 'https://developers.mailersend.com/general#authentication',
  revoke: 'Delete it under API tokens',
  formats: [
    {
      id: 'mailersend-api-token',
      kind: 'token',
      shape: /mlsn\.[A-Za-z0-9]{30,100}/,
      variable: 'MAILERSEND_API_TOKEN',
    },
  ],
});
