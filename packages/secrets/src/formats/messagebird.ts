import { defineProvider } from '../provider.js';

/** What stands beside the credentials of this provider. */
const names = ['messagebird', 'message-bird', 'message_bird'];

export default defineProvider({
  name: 'Bird',
  docs: 'https://developers.messagebird.com/api/#authentication',
  revoke: 'Delete it under Developers > API access',
  formats: [
    {
      id: 'messagebird-api-token',
      kind: 'token',
      shape: /[A-Za-z0-9]{25}/,
      beside: names,
      variable: 'MESSAGEBIRD_API_KEY',
    },
    {
      id: 'messagebird-client-id',
      kind: 'identifier',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: names,
      variable: 'MESSAGEBIRD_CLIENT_ID',
    },
  ],
});
