import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Postmark',
  docs: 'https://postmarkapp.com/developer/api/overview#authentication',
  revoke: 'Regenerate it under API Tokens',
  formats: [
    {
      id: 'postmark-server-token',
      kind: 'token',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['postmark'],
      variable: 'POSTMARK_SERVER_TOKEN',
    },
  ],
});
