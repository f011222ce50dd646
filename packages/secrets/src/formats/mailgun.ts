import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Mailgun',
  docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/authentication',
  revoke: 'Delete it under API Security',
  formats: [
    {
      id: 'mailgun-private-api-token',
      kind: 'key',
      shape: /key-[a-f0-9]{32}/,
      variable: 'MAILGUN_API_KEY',
    },
    {
      id: 'mailgun-signing-key',
      kind: 'key',
      shape: /[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}/,
      beside: ['mailgun', 'mg_api', 'mailgun_api'],
      variable: 'MAILGUN_API_KEY',
    },
    {
      id: 'mailgun-pub-key',
      kind: 'identifier',
      shape: /pubkey-[a-f0-9]{32}/,
      variable: 'MAILGUN_PUBLIC_KEY',
    },
  ],
});
