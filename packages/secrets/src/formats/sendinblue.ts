import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Brevo',
  docs: 'https://developers.brevo.com/docs/getting-started',
  revoke: 'Delete it under SMTP & API > API keys',
  formats: [
    {
      id: 'sendinblue-api-token',
      kind: 'key',
      shape: /xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}/,
      variable: 'BREVO_API_KEY',
    },
    {
      id: 'sendinblue-smtp-key',
      kind: 'password',
      shape: /xsmtpsib-[a-f0-9]{64}-[A-Za-z0-9]{16}/,
      variable: 'BREVO_SMTP_KEY',
    },
  ],
});
