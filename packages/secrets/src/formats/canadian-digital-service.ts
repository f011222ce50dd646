import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'GC Notify',
  docs: 'https://documentation.notification.canada.ca/en/keys.html',
  revoke: 'Revoke it under API integration > API keys',
  formats: [
    {
      id: 'canadian-digital-service-notify-api-key',
      kind: 'key',
      shape:
        /gcntfy-[\w-]{1,60}-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      variable: 'NOTIFY_API_KEY',
      minimumEntropy: 3,
    },
  ],
});
