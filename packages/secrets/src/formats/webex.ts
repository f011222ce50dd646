import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Webex',
  docs: 'https://developer.webex.com/docs/getting-started',
  revoke: 'Regenerate it under My Webex Apps',
  formats: [
    {
      id: 'webex-bot-token',
      kind: 'token',
      shape:
        /[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['webex', 'bot_token', 'bottoken', 'bearer'],
      variable: 'WEBEX_BOT_TOKEN',
    },
  ],
});
