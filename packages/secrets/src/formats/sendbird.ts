import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Sendbird',
  docs: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  revoke: 'Revoke it under Settings > General',
  formats: [
    {
      id: 'sendbird-access-id',
      kind: 'identifier',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['sendbird'],
      variable: 'SENDBIRD_APP_ID',
    },
    {
      id: 'sendbird-access-token',
      kind: 'token',
      shape: /[a-f0-9]{40}/,
      beside: ['sendbird'],
      variable: 'SENDBIRD_API_TOKEN',
    },
  ],
});
