import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Mailchimp',
  docs: 'https://mailchimp.com/help/about-api-keys/',
  revoke: 'Disable it under Extras > API keys',
  formats: [
    {
      id: 'mailchimp-api-key',
      kind: 'key',
      shape: /[a-f0-9]{32}-us\d{1,2}/,
      variable: 'MAILCHIMP_API_KEY',
      keywords: ['-us'],
      offset: 32,
      publicPrefix: '',
    },
    {
      id: 'mandrill-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9_-]{22}/,
      beside: ['mandrill'],
      variable: 'MANDRILL_API_KEY',
    },
    {
      id: 'mandrill-md-api-key',
      kind: 'key',
      shape: /md-[A-Za-z0-9_-]{22}/,
      variable: 'MANDRILL_API_KEY',
    },
  ],
});
