import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Klaviyo',
  docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  revoke: 'Delete it under Settings > API keys',
  formats: [
    {
      id: 'klaviyo-api-key',
      kind: 'key',
      shape: /pk_[a-z0-9]{34}/,
      variable: 'KLAVIYO_API_KEY',
    },
  ],
});
