import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Calendly',
  docs: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
  revoke: 'Revoke it under Integrations > API & webhooks',
  formats: [
    {
      id: 'calendly-personal-access-token',
      kind: 'token',
      shape: /eyJraWQiOi[\w-]{60,200}\.[\w-]{100,400}\.[\w-]{80,120}/,
      beside: ['calendly'],
      variable: 'CALENDLY_TOKEN',
    },
  ],
});
