import { defineProvider } from '../provider.js';
import { isUnwritten } from '../written.js';

export default defineProvider({
  name: 'SendGrid',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  revoke: 'Delete it under Settings > API Keys',
  formats: [
    {
      id: 'sendgrid-api-key',
      kind: 'key',
      // 22 characters, a full stop and 43.
      shape: /SG\.[A-Za-z0-9_=.-]{66}/,
      isPlausible: isUnwritten,
      variable: 'SENDGRID_API_KEY',
    },
  ],
});
