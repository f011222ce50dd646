import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'SendGrid',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  revoke: 'Delete it under Settings > API Keys',
  formats: [
    {
      id: 'sendgrid-api-key',
      kind: 'key',
      shape: /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
      variable: 'SENDGRID_API_KEY',
    },
  ],
});
